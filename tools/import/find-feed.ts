import { feedInOpml, isOpml } from './feed-in-opml';
import { attributeOf, childOf } from './feed/feed-element';
import { parseFeed, type ParsedFeed } from './feed/parse-feed';
import { followPages } from './follow-pages';
import { isYes } from './episode/numbers-of';
import type { ImportPorts } from './import-ports';
import { leadsToPrivate } from './net/private-address';
import { ImportError, type ImportOptions } from './options';
import { readFeedSource, type Source } from './read-source';
import { refusePrivate } from './refuse-private';
import type { ImportState } from './write/import-state';

/**
 * Reads the feed that the command line names, or the one that its OPML lists.
 *
 * @param options `isAnew`: reads a feed that has not changed, too.
 * @returns `null` if the host says that nothing has changed since the last import.
 * @throws {ImportError}
 */
export async function findFeed(
  what: string,
  {
    allowPrivate: isAllowed,
    update,
    isAnew,
  }: Pick<ImportOptions, 'allowPrivate' | 'update'> & { readonly isAnew: boolean },
  state: ImportState | null,
): Promise<{ source: Source; allowPrivate: boolean } | null> {
  const isAddress = /^https?:\/\//i.test(what);
  // An author who names a host in a private network intends it, with the addresses in its feed.
  const allowPrivate =
    isAllowed || (isAddress && URL.canParse(what) && (await leadsToPrivate(what)));
  const known = update && !isAnew && state?.isFinished === true ? state : null;
  const source = await readFeedSource(what, allowPrivate, known);
  if (source === null) return null;
  if (!isOpml(source.text)) return { source, allowPrivate };
  const address = feedInOpml(source.label, source.text);
  refusePrivate(address, []);
  const listed = await readFeedSource(address, allowPrivate, known);
  return listed === null ? null : { source: listed, allowPrivate };
}

/**
 * Reads a feed for the first time.
 *
 * @throws {ImportError}
 */
export async function readSourceFeed(
  what: string,
  isAllowed: boolean,
): Promise<{ source: Source; allowPrivate: boolean }> {
  const found = await findFeed(
    what,
    { allowPrivate: isAllowed, update: false, isAnew: true },
    null,
  );
  if (found === null) throw new ImportError(`${what}: It answered 304 to a first question.`);
  return found;
}

/** Parses a feed, with its other pages. */
export async function completeFeed(
  source: Source,
  allowPrivate: boolean,
  print: (line: string) => void,
): Promise<ParsedFeed> {
  const feed = parseFeed(source.text);
  print(`Read ${source.label}: ${feed.items.length} items.`);
  if (source.address === null) return feed;
  const { items, pages, problem } = await followPages(feed, source.address, allowPrivate);
  if (pages > 1) print(`Followed ${pages - 1} more pages: ${items.length} items.`);
  if (problem !== null) print(`${problem} The pages after it are missing.`);
  return { ...feed, items };
}

/**
 * Asks whether to go on with a damaged feed, or with one that asks not to be imported.
 *
 * @throws {ImportError} If the answer is no.
 */
export async function askAboutFeed(
  source: Source,
  { channel, faults, items }: ParsedFeed,
  state: ImportState | null,
  options: ImportOptions,
  { print, ask }: ImportPorts,
): Promise<void> {
  const say = async (question: string, remedy: string) => {
    print(question);
    if (options.yes) return;
    if (ask === null || !(await ask('Go on?'))) throw new ImportError(remedy);
  };
  for (const { line, why } of faults) print(`${source.label}:${line}  ${why}`);
  if (faults.length > 0) {
    await say(
      `${source.label}: Only ${items.length} of ${items.length + faults.length} items could be read.`,
      'Nothing was written. Mend the feed, or go on with --yes.',
    );
  }
  const locked = childOf(channel, 'podcast:locked');
  if (locked === undefined || !isYes(locked.text) || options.iOwnThis || state !== null) return;
  const owner = attributeOf(locked, 'owner');
  await say(
    `The feed asks not to be imported (podcast:locked)${owner === '' ? '' : ` and names ${owner}`}.`,
    'Nothing was written. If the show is yours, say so: --i-own-this.',
  );
}
