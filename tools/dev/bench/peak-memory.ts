import { existsSync, readdirSync, readFileSync } from 'node:fs';

const EVERY_MILLISECONDS = 200;

/**
 * Measures the memory of a process and its descendants.
 *
 * It adds up resident memory, so shared memory counts more than once.
 *
 * @returns A function that ends the measurement and returns the peak in bytes; `null`
 *   on a system without `/proc`.
 */
export function watchMemory(pid: number): () => number | null {
  if (!existsSync('/proc/self/status')) return () => null;
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentBytes(pid));
  }, EVERY_MILLISECONDS);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

function residentBytes(root: number): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap((pid) => processOf(pid) ?? []);
  const family = new Set([root]);
  // Children have higher ids than their parents, unless ids have wrapped around.
  for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  return processes
    .filter(({ pid }) => family.has(pid))
    .reduce((sum, { resident }) => sum + resident, 0);
}

function processOf(pid: number): { pid: number; parent: number; resident: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const number = (field: string) =>
      Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { pid, parent: number('PPid'), resident: number('VmRSS') * 1024 };
  } catch {
    return null; // The process has ended.
  }
}
