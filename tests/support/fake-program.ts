import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes a program that answers like a recognizer: it writes a JSON file where its arguments say,
 * or prints a text.
 *
 * @param script JavaScript with `args`, the arguments, and `write(file, text)`.
 * @returns Its path.
 */
export async function fakeProgram(folder: string, name: string, script: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, name);
  const head = `#!${process.execPath}
const { writeFileSync: write } = require('node:fs');
const { join } = require('node:path');
const args = process.argv.slice(2);
const after = (flag) => args[args.indexOf(flag) + 1];
`;
  await writeFile(file, head + script);
  await chmod(file, 0o755);
  return file;
}
