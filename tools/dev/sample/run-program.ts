import { spawn } from 'node:child_process';

const INSTALL = 'apt-get install -y festival festvox-us-slt-hts flite ffmpeg';

/**
 * Runs a program of the machine to its end.
 *
 * @param input Goes to its standard input.
 * @returns What it wrote: `out` on standard output, `log` on standard error.
 * @throws With what to install, when the program is not there.
 */
export async function runProgram(
  name: string,
  args: readonly string[],
  input: Uint8Array | string = '',
): Promise<{ readonly out: Buffer; readonly log: string }> {
  const child = spawn(name, args, { stdio: 'pipe' });
  const out: Buffer[] = [];
  const log: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => log.push(chunk));
  // A program that ends early closes its input; its exit code says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', () => reject(missing(name)));
    child.once('close', resolve);
  });
  const text = Buffer.concat(log).toString();
  if (text.includes('unbound variable: voice_')) throw missing('the voice of festival');
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${text.trim().slice(-500)}`);
  return { out: Buffer.concat(out), log: text };
}

function missing(what: string): Error {
  return new Error(`Cannot run ${what}. Install what the sample needs: ${INSTALL}`);
}
