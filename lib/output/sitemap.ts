import { absoluteUrl } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import type { SitePage } from './site-pages';
import { escapeXml } from './xml-text';

/** Maximum size of one file. */
export type SitemapLimits = {
  readonly addresses: number;
  /** Uncompressed. */
  readonly bytes: number;
};

/** Limits of search engines. https://www.sitemaps.org/protocol.html#index */
export const SITEMAP_LIMITS: SitemapLimits = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

/** Path of the file with which crawlers begin; robots.txt links it. */
export const SITEMAP_PATH = '/sitemap.xml';

const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * The sitemap: one file within the limits, else an index and several files.
 *
 * @returns The text of each file by its path below the site's root; the first is
 *   at `SITEMAP_PATH`.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapFiles(
  show: Show,
  pages: readonly SitePage[],
  limits: SitemapLimits = SITEMAP_LIMITS,
): ReadonlyMap<string, string> {
  const parts = inParts(show, pages, limits);
  if (parts.length === 1) {
    return new Map(parts.map((part) => [SITEMAP_PATH, listOf('urlset', part.entries)]));
  }
  const files = parts.map(({ entries, changed }, index) => ({
    path: `/sitemaps/${index + 1}.xml`,
    changed,
    text: listOf('urlset', entries),
  }));
  const index = files.map(({ path, changed }) => entryOf('sitemap', show, { path, changed }));
  return new Map([
    [SITEMAP_PATH, listOf('sitemapindex', index)],
    ...files.map(({ path, text }) => [path, text] as const),
  ]);
}

type Part = { readonly entries: string[]; bytes: number; changed: string | undefined };

/** Starts a new part when the next page would make a file too large. */
function inParts(show: Show, pages: readonly SitePage[], limits: SitemapLimits): Part[] {
  const around = listOf('urlset', []).length;
  const parts: Part[] = [{ entries: [], bytes: around, changed: undefined }];
  let part = parts[0] as Part; // one was just made
  for (const page of pages) {
    // All characters of an address are escaped to ASCII, so each is one byte.
    const entry = entryOf('url', show, page);
    const bytes = entry.length + 1;
    if (part.entries.length >= limits.addresses || part.bytes + bytes > limits.bytes) {
      part = { entries: [], bytes: around, changed: undefined };
      parts.push(part);
    }
    part.entries.push(entry);
    part.bytes += bytes;
    part.changed = later(part.changed, page.changed);
  }
  return parts;
}

function listOf(name: 'urlset' | 'sitemapindex', entries: readonly string[]): string {
  const head = '<?xml version="1.0" encoding="utf-8"?>';
  return [head, `<${name} ${SCHEMA}>`, ...entries, `</${name}>`, ''].join('\n');
}

function entryOf(name: 'url' | 'sitemap', show: Show, { path, changed }: SitePage): string {
  const when = changed === undefined ? '' : `<lastmod>${escapeXml(changed)}</lastmod>`;
  return `  <${name}><loc>${escapeXml(absoluteUrl(show, path))}</loc>${when}</${name}>`;
}

/** RFC 3339 in UTC sorts as text. */
function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}
