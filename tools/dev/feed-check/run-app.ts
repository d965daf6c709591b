import { spawn } from 'node:child_process';

/**
 * Runs an app and returns its output.
 *
 * @param home Folder for the app's data, instead of the user's home.
 * @throws {Error} When the app is not installed; the message says what to install.
 */
export async function runApp(name: string, args: readonly string[], home: string): Promise<string> {
  const env = { ...process.env, HOME: home, GPODDER_HOME: home, TERM: 'xterm', ...NO_PROXY };
  const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'inherit'], env });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', () => reject(new Error(missing(name))));
    child.once('close', resolve);
  });
  const text = Buffer.concat(output).toString();
  if (code !== 0) throw new Error(`${name} ${args.join(' ')} ended with ${code}: ${text}`);
  return text;
}

/** The show is served from this machine. */
const NO_PROXY = { no_proxy: 'localhost', NO_PROXY: 'localhost' };

function missing(name: string): string {
  return `Cannot run ${name}. Install what the check needs: apt-get install gpodder newsboat`;
}
