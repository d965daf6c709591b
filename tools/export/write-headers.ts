import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatHeaders, parseHeaders } from '@/lib/output/headers-file';
import { joinHeaders, siteHeaders } from '@/lib/output/site-headers';

/** Cloudflare Pages reads at most this many rules of a file. */
const MAX_RULES = 100;

/** Cloudflare Pages does not read longer lines. */
const MAX_LINE_LENGTH = 2000;

/**
 * Writes `_headers`, which Netlify and Cloudflare Pages read, and prints notices for the
 * author, whose own file is already in the export.
 *
 * @param folder The export.
 */
export async function writeHeaders(folder: string, basePath: string): Promise<void> {
  const file = join(folder, '_headers');
  const author = await readFile(file, 'utf8').catch(() => '');
  const { rules, notices } = joinHeaders(parseHeaders(author), siteHeaders(basePath));
  const ours = formatHeaders(rules.slice(parseHeaders(author).length));
  // The author's lines stay unchanged, including comments.
  const text = author.trim() === '' ? `${ours}\n` : `${author.trimEnd()}\n\n${ours}\n`;
  await writeFile(file, text);
  for (const notice of [...notices, ...limitNotices(text, rules.length)]) {
    console.log(`public/_headers  ${notice}`);
  }
}

function limitNotices(text: string, rules: number): string[] {
  const long = text.split('\n').findIndex((line) => line.length > MAX_LINE_LENGTH);
  return [
    ...(rules > MAX_RULES
      ? [`${rules} rules. Cloudflare Pages reads the first ${MAX_RULES} only.`]
      : []),
    ...(long >= 0
      ? [
          `Line ${long + 1} is longer than ${MAX_LINE_LENGTH} characters. Cloudflare Pages skips it.`,
        ]
      : []),
  ];
}
