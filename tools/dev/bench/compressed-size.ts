import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes of a file, raw and compressed as a server sends it. */
export type Sizes = { readonly raw: number; readonly gzip: number; readonly brotli: number };

export const NOTHING: Sizes = { raw: 0, gzip: 0, brotli: 0 };

const COMPRESSED_FORMATS = /\.(woff2|png|jpe?g|webp|avif|mp3|m4a)$/;

/** Sizes of the file that a server sends for an address of an export. */
export function sizesOf(folder: string, path: string): Sizes {
  const file = fileOf(folder, path);
  const bytes = readFileSync(file);
  const raw = bytes.length;
  if (COMPRESSED_FORMATS.test(file)) return { raw, gzip: raw, brotli: raw };
  return { raw, gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length };
}

export function addSizes(a: Sizes, b: Sizes): Sizes {
  return { raw: a.raw + b.raw, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli };
}

/** The file that a static server sends: `index.html` for a folder, `404.html` for a missing file. */
function fileOf(folder: string, path: string): string {
  const file = join(folder, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  return isFile(file) ? file : join(folder, '404.html');
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
