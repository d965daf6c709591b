import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** The quality that hosts use; the default of `compression`, 4, is no better than gzip. */
export const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** The files that make up most of what a page loads. Others are compressed for each answer. */
const COSTLY = /\.(?:html|js|json|css|txt)$/;

/** Smaller files are sent as they are. Bytes. */
export const LEAST_BYTES = 512;

/**
 * Compresses text files with Brotli, each once, in a temporary folder that is deleted when the
 * process ends. To compress a page takes more time than all the rest of its answer.
 *
 * @param root Absolute path of the folder that is served.
 * @returns Finds the compressed copy of the file at a path of a URL, such as `/episodes/`; `null`
 *   for a path without a file, and for a file that is not compressed here.
 */
export function compressedCopies(root: string): (path: string) => Promise<string | null> {
  const copies = new Map<string, Promise<string>>();
  let folder: Promise<string> | undefined;
  return async (path) => {
    const file = fileAt(root, path);
    if (file === null) return null;
    const facts = await stat(file).catch(() => null);
    if (facts === null || !facts.isFile() || facts.size < LEAST_BYTES) return null;
    const key = `${file}:${facts.size}:${facts.mtimeMs}`;
    folder ??= temporaryFolder();
    const copy = copies.get(key) ?? writeCopy(file, facts.mtime, key, folder);
    copies.set(key, copy);
    // Without room for copies, each answer is compressed.
    return copy.catch(() => null);
  };
}

function fileAt(root: string, path: string): string | null {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  if (!COSTLY.test(name)) return null;
  try {
    const file = join(root, decodeURIComponent(name));
    return file.startsWith(root + sep) ? file : null;
  } catch {
    // `send` answers a path that cannot be decoded.
    return null;
  }
}

async function writeCopy(
  file: string,
  mtime: Date,
  key: string,
  folder: Promise<string>,
): Promise<string> {
  const name = createHash('sha256').update(key).digest('hex') + extname(file);
  const copy = join(await folder, name);
  await writeFile(copy, await compress(await readFile(file), QUALITY));
  // The ETag of an answer is made from it, and stays the same after a restart.
  await utimes(copy, mtime, mtime);
  return copy;
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-compressed-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
