import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Paths of the files that only one of two folders has, or that differ in a byte. */
export async function differencesOf(a: string, b: string): Promise<string[]> {
  const paths = new Set([...(await pathsIn(a)), ...(await pathsIn(b))]);
  const read = (folder: string, path: string) => readFile(join(folder, path)).catch(() => null);
  const different: string[] = [];
  for (const path of [...paths].sort()) {
    const [one, other] = [await read(a, path), await read(b, path)];
    if (one === null || other === null || !one.equals(other)) different.push(path);
  }
  return different;
}

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
