import { existsSync, readdirSync, readFileSync } from 'node:fs';

const EVERY_MILLISECONDS = 200;

/**
 * Measures the memory of a process and its descendants. What several of them share counts once in
 * all, as the kernel divides it among them (Pss).
 *
 * @returns A function that ends the measurement and returns the peak in bytes; `null`
 *   on a system without `/proc`.
 */
export function watchMemory(pid: number): () => number | null {
  if (!existsSync('/proc/self/smaps_rollup')) return () => null;
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, bytesOf(pid));
  }, EVERY_MILLISECONDS);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

function bytesOf(root: number): number {
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
  const family = new Set([root]);
  // Children have higher ids than their parents, unless ids have wrapped around.
  for (const pid of pids) if (family.has(numberIn(pid, 'status', 'PPid'))) family.add(pid);
  return [...family].reduce((sum, pid) => sum + numberIn(pid, 'smaps_rollup', 'Pss') * 1024, 0);
}

/** A number in a file of a process; 0 if the process has ended. */
function numberIn(pid: number, file: string, field: string): number {
  try {
    const text = readFileSync(`/proc/${pid}/${file}`, 'utf8');
    return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
