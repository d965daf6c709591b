import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { hashOf } from '@/tools/store/store-index';

/** Inside Next's folder, which a new compilation empties. */
const RECORD = 'verbatim.json';

/** Not read by an export: caches, reports, what another command writes, and maps of sources. */
const NOT_READ = /^(?:cache|dev|diagnostics|types)\/|^(?:lock|trace|trace-build|turbopack)$|\.map$/;

/**
 * What the last export wrote for its pages. Next would read its list of pages before it writes the
 * new one, and then miss the pages that it does not export now.
 */
const OF_PAGES =
  /^prerender-manifest\.json$|^server\/app\/.*(?:\.(?:body|html|meta|rsc)|\.segments\/.*)$/;

const record = z.object({ key: z.string(), files: z.record(z.string(), z.string()) });

/**
 * Whether Next's folder contains the app as it was compiled with a key, every file unchanged. Then
 * pages can be exported without compiling it again.
 *
 * @param folder Next's folder, `.next`.
 */
export async function isCompiled(folder: string, key: string): Promise<boolean> {
  const text = await readFile(join(folder, RECORD), 'utf8').catch(() => 'null');
  const found = record.safeParse(jsonOf(text));
  if (!found.success || found.data.key !== key) return false;
  const files = hashFiles(folder);
  return JSON.stringify(files) === JSON.stringify(found.data.files);
}

/**
 * Records that Next has compiled the app with this key, and removes what it wrote for pages. Not
 * asynchronous: the next pages wait for it, and each of thousands of files would wait for the work
 * that goes on beside Next.
 */
export function recordCompiled(folder: string, key: string): void {
  for (const path of filesIn(folder)) if (OF_PAGES.test(path)) rmSync(join(folder, path));
  writeFileSync(join(folder, RECORD), JSON.stringify({ key, files: hashFiles(folder) }));
}

function hashFiles(folder: string): Record<string, string> {
  const hashes: Record<string, string> = {};
  for (const path of filesIn(folder)) {
    if (path === RECORD || NOT_READ.test(path) || OF_PAGES.test(path)) continue;
    hashes[path] = hashOf(readFileSync(join(folder, path)));
  }
  return hashes;
}

/** Sorted, with forward slashes. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
