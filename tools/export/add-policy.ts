import { createHash } from 'node:crypto';
import { contentPolicy, type RemoteFiles } from '@/lib/output/content-policy';
import { tagsOf, type Tag } from './tags-of';

/** Types of script elements that contain data and never run. */
const DATA = /json/;

/**
 * Adds the content security policy to a page, directly after the character encoding,
 * with the hashes of the page's inline scripts.
 *
 * @param html A finished page, whose scripts do not change any more.
 * @throws {Error} When the page has no `<meta charset>`.
 */
export function addPolicy(html: string, remote: RemoteFiles): string {
  const charset = /<meta charset="utf-8"\s*\/?>/i.exec(html);
  if (charset === null) throw new Error('A page does not declare its character encoding.');
  const scripts = [...tagsOf(html, ['script'])].filter(isInlineScript);
  const policy = contentPolicy(hashesOf(scripts), remote);
  const end = charset.index + charset[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.slice(0, end) + meta + html.slice(end);
}

function isInlineScript({ attributes }: Tag): boolean {
  return !attributes.has('src') && !DATA.test(attributes.get('type') ?? '');
}

/** Cache of hashes: most pages have the same boot script. */
const known = new Map<string, string>();

function hashesOf(tags: readonly Tag[]): string[] {
  const all = tags.map(({ text }) => {
    const hash = known.get(text) ?? createHash('sha256').update(text).digest('base64');
    known.set(text, hash);
    return hash;
  });
  return [...new Set(all)];
}
