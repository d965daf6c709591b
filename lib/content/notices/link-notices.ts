import { findPublicFile, type Folders } from '@/lib/content/files/public-file';
import type { ContentNotice } from '@/lib/content/content-error';
import type { Episode } from '@/lib/episode/episode';
import type { ShowPage } from '@/lib/show/show-page';
import { linksIn, TRANSCRIPT_LINKS, type HtmlLinks, type LinkKind } from './html-links';

export type LinkSource = {
  /** Pages of the site, such as `/episodes/old-maps/`. */
  readonly pages: ReadonlySet<string>;
  readonly publicFolder: string;
  readonly folders: Folders;
};

/** Paths that the build writes besides its pages begin with one of these. */
const GENERATED =
  /^\/(?:feed(?:-all)?\.xml|sitemap|robots\.txt|llms\.txt|manifest\.webmanifest|og\/|embed\/|oembed\/|subscribe\/|offline\/|(?:topics|people)\/$|series\/[^/]+\/feed|episodes\/[^/]+\/[^/]+\.[a-z]+$)/;

const REMOTE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

type Linked = Pick<Episode, 'file' | 'notesHtml' | 'transcript'> | Pick<ShowPage, 'file' | 'html'>;

/**
 * Notices about links in the text of an episode or of a page whose target does not exist on this site, and
 * about missing pictures. Addresses on other hosts are not checked.
 *
 * @param lineOf Gives the line of the file on which an address is written.
 */
export async function linkNotices(
  linked: Linked,
  lineOf: (text: string) => number | null,
  source: LinkSource,
): Promise<ContentNotice[]> {
  const links = linksOf(linked);
  const ids = new Set(links.flatMap((one) => one.ids));
  const addresses = new Map(links.flatMap((one) => one.addresses));
  const notices: ContentNotice[] = [];
  for (const [written, kind] of addresses) {
    const why = await whyDead(written, kind, ids, source);
    if (why === null) continue;
    const line = lineOf(written) ?? lineOf(decoded(written)) ?? 1;
    notices.push({ file: linked.file, line, field: kind, message: `Got "${written}". ${why}` });
  }
  return notices;
}

function linksOf(linked: Linked): HtmlLinks[] {
  if ('html' in linked) return [linksIn(linked.html)];
  return [linksIn(linked.notesHtml ?? ''), TRANSCRIPT_LINKS.of(linked.transcript)];
}

async function whyDead(
  address: string,
  kind: LinkKind,
  ids: ReadonlySet<string>,
  { pages, publicFolder, folders }: LinkSource,
): Promise<string | null> {
  if (address === '' || REMOTE.test(address)) return null;
  if (address.startsWith('#')) return whyNoAnchor(decoded(address.slice(1)), ids);
  const path = decoded(address.replace(/[?#].*$/s, ''));
  if (!path.startsWith('/')) {
    const remedy =
      kind === 'picture'
        ? 'a file below public/, such as "/images/a.jpg"'
        : 'its whole address, or one from the root of the site, such as "/episodes/old-maps/"';
    return `A page lies elsewhere than this file. Write ${remedy}.`;
  }
  if (GENERATED.test(path) || pages.has(path) || pages.has(`${path}/`)) return null;
  if ((await findPublicFile(publicFolder, path, folders)).at !== null) return null;
  return kind === 'picture'
    ? `There is no such file. Put it at public${path}, or correct the address.`
    : 'The site has no such page or file. Correct the address.';
}

/** Checks a fragment. A time such as `#t=12` needs no anchor in the text. */
function whyNoAnchor(id: string, ids: ReadonlySet<string>): string | null {
  if (id === '' || /^t=/.test(id) || ids.has(id) || PAGE_IDS.has(id)) return null;
  return 'The page has no such place. Correct the address.';
}

/** Ids that every episode page has. */
const PAGE_IDS = new Set(['top', 'transcript', 'transcript-text', 'content', 'main', 'show-notes']);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
