import { spawn } from 'node:child_process';

const INSTALL = 'apt-get install -y festival festvox-us-slt-hts flite ffmpeg';

/**
 * Runs an installed program.
 *
 * @param input Its standard input.
 * @returns Its output: `out` from standard output, `log` from standard error.
 * @throws When the program is not installed; the message says what to install.
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
  // A program that ends early closes its input; its exit code shows the reason.
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
