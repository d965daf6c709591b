import { spawn } from 'node:child_process';
import { engineFile } from '@/lib/content/files/engine-folder';
import { EngineDied } from './line-child';

const GUARD = engineFile('tools/transcribe/engine/guard.mjs');

/** What a program printed. */
export type Output = { readonly out: string; readonly log: string };

/**
 * Runs a program with low priority. It ends when this process ends, even if that was killed.
 *
 * @throws {EngineDied} When it was killed.
 * @throws {Error} When it ended with another code than 0; with the last line that it wrote.
 */
export async function runGuarded(
  program: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<Output> {
  const child = spawn(process.execPath, ['--no-warnings', GUARD, program, ...args], {
    stdio: 'pipe',
    signal,
  });
  const out: Buffer[] = [];
  let log = '';
  child.stdin.on('error', () => undefined);
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-20_000)));
  const [code, killedBy] = await new Promise<[number | null, NodeJS.Signals | null]>(
    (resolve, reject) => {
      child.once('error', reject);
      child.once('close', (...ended) => resolve(ended));
    },
  );
  // Programs may cut a letter in two at the end of a segment.
  const text = Buffer.concat(out).toString('utf8');
  if (killedBy !== null) throw new EngineDied(`${program} was ended by ${killedBy}.`, killedBy);
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${lastLine(log)}`);
  return { out: text, log };
}

function lastLine(log: string): string {
  return log.trim().split('\n').at(-1)?.trim() ?? '';
}
