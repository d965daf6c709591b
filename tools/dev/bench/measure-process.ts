import { spawn } from 'node:child_process';
import { watchMemory } from './peak-memory';
import { endedSeconds } from './processor-time';

/** What a process cost, with its descendants. */
export type ProcessFigures = {
  readonly seconds: number;
  /** Total of all processors; `null` when it cannot be measured. */
  readonly processorSeconds: number | null;
  readonly peakBytes: number | null;
};

type Options = {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/**
 * Runs a program to its end. No other child process may end meanwhile, since the system counts
 * the processor time of all of them together.
 *
 * @returns `null` when it failed; it has printed the reason.
 */
export async function measureProcess(
  [program, ...args]: readonly [string, ...string[]],
  { cwd, env = {} }: Options,
): Promise<ProcessFigures | null> {
  const before = endedSeconds();
  const start = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const peak = watchMemory(child.pid ?? 0);
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', resolve);
  });
  const peakBytes = peak();
  const seconds = (performance.now() - start) / 1000;
  const after = endedSeconds();
  if (code !== 0) return null;
  const processorSeconds = before === null || after === null ? null : after - before;
  return { seconds, processorSeconds, peakBytes };
}
