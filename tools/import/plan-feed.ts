import { setImmediate } from 'node:timers/promises';
import { explicitOf } from './episode/numbers-of';
import { attributeOf, childrenOf, textOf, type FeedElement } from './feed/feed-element';
import type { ParsedFeed } from './feed/parse-feed';
import { countNotTaken } from './not-taken';
import { ImportError, type ImportOptions } from './options';
import { isRefused, planItems, type Planned, type ShowPlan } from './plan';
import { cutFeedLine } from './say-first';
import { isTaken } from './select-items';
import { mapShow, textField, type MappedShow } from './show/map-show';

/**
 * Maps the show and the chosen items of a feed.
 *
 * @param source Address of the feed; `null` for a file.
 * @throws {ImportError} When Ctrl-C ends it.
 */
export async function planFeed(
  feed: ParsedFeed,
  source: string | null,
  options: ImportOptions,
  signal: AbortSignal,
): Promise<ShowPlan> {
  const { channel } = feed;
  const items = feed.items.filter((item, at) => isTaken(item, at, feed.items, options));
  const address = source ?? selfOf(channel);
  const { url, zone } = options;
  const show = mapShow(channel, { address, url, zone, itemCount: feed.items.length });
  const planned = await planItems(items, contextOf(channel, show, options), async (done) => {
    // Lets Ctrl-C through.
    if (done % 20 === 0) await setImmediate();
    if (signal.aborted) throw new ImportError('Stopped by Ctrl-C before anything was written.');
  });
  const cut = cutFeedLine(
    feed.items.length,
    planned.flatMap((one) => (isRefused(one) ? [] : [one])),
    `${address ?? ''} ${textOf(channel, 'generator')}`,
  );
  return {
    ...{ show, planned, address, showLink: textOf(channel, 'link'), files: [] },
    isWhole: items.length === feed.items.length,
    leftOut: leftOutOf(feed, planned, options.topics),
    first: cut !== null && items.length === feed.items.length ? [cut] : [],
  };
}

/** The address that a feed says it has; `null` for none. */
export function selfOf(channel: FeedElement): string | null {
  const self = childrenOf(channel, 'atom:link').find(
    ({ attributes }) => attributes['rel'] === 'self',
  );
  const href = attributeOf(self, 'href') || textOf(channel, 'itunes:new-feed-url');
  return /^https?:\/\//i.test(href) ? href : null;
}

function contextOf(channel: FeedElement, { fields, artwork }: MappedShow, options: ImportOptions) {
  const people = fields.get('people');
  return {
    title: textField(fields, 'title', ''),
    language: textField(fields, 'language', 'en'),
    isExplicit: explicitOf(channel) === true,
    image: artwork,
    link: textOf(channel, 'link'),
    // Checked by the schema of show.yaml.
    people: (people ?? []) as readonly { readonly name: string }[],
    isStripped: options.stripNumbers,
    hasTopics: options.topics,
    hasPictures: !options.noPictures,
  };
}

function leftOutOf(
  { channel, items }: ParsedFeed,
  planned: readonly Planned[],
  hasTopics: boolean,
): Map<string, number> {
  const counts = countNotTaken(channel, items, hasTopics);
  for (const one of planned) {
    if (isRefused(one)) continue;
    for (const [name, count] of one.notes.leftOut) {
      counts.set(`<${name}> in notes`, (counts.get(`<${name}> in notes`) ?? 0) + count);
    }
  }
  return counts;
}
