import { createInterface } from 'node:readline/promises';

/** Asks a question in the terminal; `null` where nobody can answer, as in CI. */
export type Ask = (question: string) => Promise<string>;

export function askInTerminal(): Ask | null {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null;
  return async (question) => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    // Ctrl-D closes the terminal without an answer.
    const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('q')));
    const answer = await Promise.race([terminal.question(question), closed]);
    terminal.close();
    return answer.trim();
  };
}
