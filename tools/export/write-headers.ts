import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatHeaders, parseHeaders } from '@/lib/output/headers-file';
import { joinHeaders, siteHeaders } from '@/lib/output/site-headers';

/** Cloudflare Pages reads this many rules of a file, and no more. */
const MOST_RULES = 100;

/** Cloudflare Pages does not read longer lines. */
const LONGEST_LINE = 2000;

/**
 * Writes `_headers`, which Netlify and Cloudflare Pages read, and prints what an
 * author should know. The author's own file has been copied into the export.
 *
 * @param folder The export.
 */
export async function writeHeaders(folder: string, basePath: string): Promise<void> {
  const file = join(folder, '_headers');
  const author = await readFile(file, 'utf8').catch(() => '');
  const { rules, notices } = joinHeaders(parseHeaders(author), siteHeaders(basePath));
  const ours = formatHeaders(rules.slice(parseHeaders(author).length));
  // The author's own lines stay as they are, comments included.
  const text = author.trim() === '' ? `${ours}\n` : `${author.trimEnd()}\n\n${ours}\n`;
  await writeFile(file, text);
  for (const notice of [...notices, ...tooLong(text, rules.length)]) {
    console.log(`public/_headers  ${notice}`);
  }
}

function tooLong(text: string, rules: number): string[] {
  const long = text.split('\n').findIndex((line) => line.length > LONGEST_LINE);
  return [
    ...(rules > MOST_RULES
      ? [`${rules} rules. Cloudflare Pages reads the first ${MOST_RULES} only.`]
      : []),
    ...(long >= 0
      ? [`Line ${long + 1} is longer than ${LONGEST_LINE} characters. Cloudflare Pages skips it.`]
      : []),
  ];
}
