import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Limits of hosts. @see https://developers.cloudflare.com/pages/platform/limits/ */
const CLOUDFLARE_FILES = 20_000;
const CLOUDFLARE_FILE_BYTES = 25 << 20;
/** @see https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits */
const GITHUB_BYTES = 1e9;

/** What counts for the limits of hosts. */
export type ExportSize = {
  readonly files: number;
  readonly bytes: number;
  readonly largest: { readonly path: string; readonly bytes: number };
};

/**
 * Counts the files of an export, and their bytes. Not asynchronous, since each of thousands of files
 * would wait for a thread.
 */
export function measureExport(folder: string): ExportSize {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  let bytes = 0;
  let largest = { path: '', bytes: 0 };
  for (const path of paths) {
    const { size } = statSync(path);
    bytes += size;
    if (size > largest.bytes) largest = { path, bytes: size };
  }
  return { files: paths.length, bytes, largest };
}

/** Sentences for the author about hosts that do not take a site of this size. */
export function limitNotices({ files, bytes, largest }: ExportSize): string[] {
  const notices: string[] = [];
  if (files > CLOUDFLARE_FILES) {
    notices.push(
      `The site has ${count(files)} files. Cloudflare Pages takes at most ${count(CLOUDFLARE_FILES)}; use another host.`,
    );
  }
  if (largest.bytes > CLOUDFLARE_FILE_BYTES) {
    notices.push(
      `${largest.path} has ${megabytes(largest.bytes)} MB. Cloudflare Pages takes at most 25 MB a file; keep the audio on another host.`,
    );
  }
  if (bytes > GITHUB_BYTES) {
    notices.push(
      `The site has ${megabytes(bytes)} MB. GitHub Pages takes at most ${megabytes(GITHUB_BYTES)} MB; keep the audio on another host.`,
    );
  }
  return notices;
}

function count(number: number): string {
  return number.toLocaleString('en');
}

function megabytes(bytes: number): string {
  return count(Math.ceil(bytes / 1e6));
}
