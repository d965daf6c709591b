import type { FeedElement } from './feed/feed-element';

/** Elements of items that become fields, notes or files. */
const ITEM = new Set(
  'title itunes:title link feedburner:origLink description content:encoded itunes:summary itunes:subtitle guid pubDate dc:date enclosure feedburner:origEnclosureLink itunes:duration itunes:explicit itunes:season itunes:episode itunes:episodeType itunes:image itunes:block psc:chapters source'.split(
    ' ',
  ),
);
const CHANNEL = new Set(
  'title link description language dc:language copyright image itunes:author itunes:owner itunes:image itunes:explicit itunes:category itunes:summary itunes:type itunes:block itunes:complete managingEditor generator lastBuildDate pubDate atom:link rawvoice:subscribe docs ttl webMaster itunes:new-feed-url'.split(
    ' ',
  ),
);

/** Counts the elements that the import leaves out, by name. */
export function countNotTaken(
  channel: FeedElement,
  items: readonly FeedElement[],
  hasTopics: boolean,
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { name } of channel.children) {
    if (!CHANNEL.has(name) && !name.startsWith('podcast:')) add(`${name} of the show`);
  }
  for (const item of items) {
    for (const { name } of item.children) {
      const isTopic = hasTopics && /^(?:category|itunes:keywords)$/.test(name);
      if (!ITEM.has(name) && !name.startsWith('podcast:') && !isTopic) add(name);
    }
  }
  return counts;
}
