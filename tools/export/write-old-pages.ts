import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Site } from '@/lib/content/load-site';
import { episodePath } from '@/lib/links/address';
import { oldAddresses, type OldAddress } from '@/lib/links/old-address';
import { feedPath } from '@/lib/links/feed-paths';
import { oldFeed, oldPage } from '@/lib/output/old-page';
import { redirectLines } from '@/lib/output/redirects';

/** Cloudflare Pages reads at most this many rules without a placeholder. */
const MAX_RULES = 2000;

/** The longest name of a file, in bytes. */
const MAX_NAME = 255;

/**
 * Writes what leads old addresses to new ones: a page at each old path, the feed at those of the feed, and `_redirects`, which
 * Netlify and Cloudflare Pages read. Prints a line about addresses that neither can serve.
 *
 * @param folder The finished export, whose own files win.
 */
export async function writeOldPages({ show, episodes }: Site, folder: string): Promise<void> {
  const olds = oldAddresses(show, episodes);
  if (olds.length === 0) return;
  const titles = new Map(episodes.map((one) => [episodePath(one), one.title]));
  let feed: string | null = null;
  const served = olds.map(async (old) => {
    const file = fileOf(old, show.basePath);
    if (file === null || existsSync(join(folder, file))) return false;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    const text = isFeed(old)
      ? (feed ??= oldFeed(show, episodes))
      : oldPage(show, old, titles.get(old.to) ?? show.title);
    await writeFile(join(folder, file), text);
    return true;
  });
  const missing = (await Promise.all(served)).filter((isServed) => !isServed).length;
  if (missing > 0) console.log(needsServer(missing));
  await addRules(redirectLines(olds, show), join(folder, '_redirects'));
}

function needsServer(count: number): string {
  const subject = count === 1 ? '1 old address needs' : `${count} old addresses need`;
  return `${subject} a rule of the server, as no page can be there: npm run redirects -- --help`;
}

/** The lines of an author's own file stay first, because the first rule that fits counts. */
async function addRules(lines: readonly string[], file: string): Promise<void> {
  if (lines.length === 0) return;
  const author = (await readFile(file, 'utf8').catch(() => '')).trimEnd();
  await writeFile(file, `${[...(author === '' ? [] : [author, '']), ...lines].join('\n')}\n`);
  if (lines.length > MAX_RULES) {
    console.log(
      `public/_redirects  ${lines.length} rules. Cloudflare Pages reads the first ${MAX_RULES} only; the pages at the old addresses lead the others on.`,
    );
  }
}

function isFeed({ to }: OldAddress): boolean {
  return to === feedPath();
}

/** Where a page is served at an old address; `null` where no file can do that. */
function fileOf(old: OldAddress, basePath: string): string | null {
  const { path, query } = old;
  const decoded = decodeURIComponent(path);
  if (query !== '' || !decoded.startsWith(`${basePath}/`)) return null;
  const own = decoded.slice(basePath.length);
  const parts = own.split('/').filter((part) => part !== '');
  if (parts.some((part) => Buffer.byteLength(part) > MAX_NAME || /^\.|[\\:*?"<>|]/.test(part))) {
    return null;
  }
  const last = parts.at(-1) ?? '';
  if (/\.html?$/i.test(last) || (isFeed(old) && /\.(?:xml|rss)$/i.test(last)))
    return parts.join('/');
  // A server sends `old.php` as a file to download, or runs it.
  return !own.endsWith('/') && /\.[a-z0-9]{1,5}$/i.test(last)
    ? null
    : [...parts, 'index.html'].join('/');
}
