import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** Where Debian has servers, and where a PATH may not look. */
const ENV = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/usr/local/sbin` };

const PATIENCE_MS = 60_000;

export type RunningProgram = { stop(): Promise<void> };

/** @returns What the program prints about itself; `null` where it is not installed. */
export function about(program: string, argument: string): string | null {
  const { error, stdout, stderr } = spawnSync(program, [argument], { env: ENV, encoding: 'utf8' });
  return error === undefined ? stdout + stderr : null;
}

/**
 * Starts a server and waits until it listens.
 *
 * @throws {Error} With what it printed, when it ends instead.
 */
export async function startProgram(
  program: string,
  args: readonly string[],
  { port, env }: { port: number; env?: Readonly<Record<string, string>> },
): Promise<RunningProgram> {
  const child = spawn(program, args, {
    env: { ...ENV, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => printed.push(chunk));
  }
  const ended = once(child, 'close');
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const until = Date.now() + PATIENCE_MS;
  while (!(await listens(port))) {
    if (!isRunning() || Date.now() > until) {
      child.kill();
      throw new Error(`${program} did not start: ${Buffer.concat(printed).toString()}`);
    }
    await setTimeout(50);
  }
  return {
    async stop() {
      child.kill();
      await ended;
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
