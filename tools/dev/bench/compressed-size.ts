import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes of a file: as it is, and as a server sends it. */
export type Sizes = { readonly raw: number; readonly gzip: number; readonly brotli: number };

export const NOTHING: Sizes = { raw: 0, gzip: 0, brotli: 0 };

const PACKED_ALREADY = /\.(woff2|png|jpe?g|webp|avif|mp3|m4a)$/;

/** Sizes of the file that answers an address of an export. */
export function sizesOf(folder: string, path: string): Sizes {
  const file = fileOf(folder, path);
  const bytes = readFileSync(file);
  const raw = bytes.length;
  if (PACKED_ALREADY.test(file)) return { raw, gzip: raw, brotli: raw };
  return { raw, gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length };
}

export function addSizes(a: Sizes, b: Sizes): Sizes {
  return { raw: a.raw + b.raw, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli };
}

/** As a static server finds it: a folder's `index.html`, and `404.html` for what is not there. */
export function fileOf(folder: string, path: string): string {
  const file = join(folder, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  return isFile(file) ? file : join(folder, '404.html');
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
