import { spawn } from 'node:child_process';

type RunOptions = {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Leaves what the command prints unseen. */
  readonly quiet?: boolean;
  /** Takes what the command prints, in place of our own output. */
  readonly onOutput?: (text: string) => void;
};

/**
 * Runs a command to its end, with its output on ours.
 *
 * @returns Its exit code; 1 when a signal ended it, 127 when it is not there.
 */
export function run(
  command: string,
  args: readonly string[],
  { env = {}, quiet = false, onOutput }: RunOptions = {},
): Promise<number> {
  const child = spawn(command, args, {
    stdio: quiet ? 'ignore' : onOutput === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => onOutput?.(text));
  }
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a JavaScript file with the Node that runs us, so that no shell or PATH is needed. */
export function runNode(args: readonly string[], options?: RunOptions): Promise<number> {
  return run(process.execPath, args, options);
}

/** Runs one of our own tools. */
export function runTool(file: string, args: readonly string[], options?: RunOptions) {
  return runNode(['--import', 'tsx', file, ...args], options);
}
