import { createInterface } from 'node:readline/promises';

/** Asks a question on the terminal. Everything but yes is no. */
export async function askYes(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} (y/N) `);
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}
