import { spawn } from 'node:child_process';

type RunOptions = {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Hides the output of the command. */
  readonly quiet?: boolean;
  /** Receives the output of the command, which is then not printed. */
  readonly onOutput?: (text: string) => void;
};

/**
 * Runs a command and prints its output.
 *
 * @returns Its exit code; 1 when a signal ended it, 127 when it does not exist.
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

/** Runs a JavaScript file with the current Node, which needs neither shell nor PATH. */
export function runNode(args: readonly string[], options?: RunOptions): Promise<number> {
  return run(process.execPath, args, options);
}

/** Runs a tool of this repository. */
export function runTool(file: string, args: readonly string[], options?: RunOptions) {
  return runNode(['--import', 'tsx', file, ...args], options);
}
