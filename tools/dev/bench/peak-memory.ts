import { existsSync, readdirSync, readFileSync } from 'node:fs';

const EVERY_MILLISECONDS = 200;

/**
 * Watches how much memory a process and all that it starts hold together.
 *
 * Resident memory is added up, so that what they share counts more than once.
 *
 * @returns Ends the watch and says the peak in bytes; `null` where the system
 *   has no `/proc`.
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
  // Children follow their parents, except where numbers began again.
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
    return null; // It ended while we looked.
  }
}
