import { completeFeed, readSourceFeed } from '@/tools/import/find-feed';
import { audioOf, type FeedAudio } from '@/tools/import/episode/audio-of';
import { durationOf } from '@/tools/import/episode/numbers-of';
import { fold } from '@/tools/import/episode/title-of';
import { feedDate } from '@/tools/import/feed/feed-date';
import { textOf, type FeedElement } from '@/tools/import/feed/feed-element';
import { bareAudio } from '@/tools/import/known-episodes';
import { selfOf } from '@/tools/import/plan-feed';
import { refusePrivate } from '@/tools/import/refuse-private';

/** What the live feed knows about one episode. */
export type LiveItem = {
  readonly guid: string;
  readonly title: string;
  readonly date: string | null;
  readonly audio: FeedAudio | null;
  /** Seconds; `null` for none. */
  readonly duration: number | null;
};

export type LiveFeed = {
  readonly channel: FeedElement;
  readonly address: string | null;
  readonly items: readonly LiveItem[];
};

/** Reads the live feed of a show whose files are in a folder. @throws {ImportError} */
export async function readLiveFeed(
  what: string,
  isPrivateAllowed: boolean,
  print: (line: string) => void,
): Promise<LiveFeed> {
  const { source, allowPrivate } = await readSourceFeed(what, isPrivateAllowed);
  const { channel, items } = await completeFeed(source, allowPrivate, print);
  refusePrivate(source.address, items);
  return { channel, address: source.address ?? selfOf(channel), items: items.map(liveItem) };
}

function liveItem(item: FeedElement): LiveItem {
  const audio = audioOf(item);
  const sound = typeof audio === 'string' ? null : audio;
  return {
    guid: textOf(item, 'guid').trim() || (sound?.written ?? ''),
    title: textOf(item, 'title'),
    date: feedDate(textOf(item, 'pubDate', 'dc:date')),
    audio: sound,
    duration: durationOf(item),
  };
}

/** The episode to find. */
export type Wanted = {
  readonly guid: string;
  readonly title: string;
  readonly date: string;
  readonly audio: string;
};

const DAY = 86_400_000;

/** Finds episodes in the live feed: by guid, else by audio, else by day, where one item fits. */
export function liveMatcher(items: readonly LiveItem[]): (wanted: Wanted) => LiveItem | null {
  const byGuid = new Map(items.map((item) => [item.guid, item]));
  const byAudio = new Map(
    items.flatMap((item): [string, LiveItem][] =>
      item.audio === null ? [] : [[bareAudio(item.audio.address), item]],
    ),
  );
  return ({ guid, title, date, audio }) => {
    const near = items.filter(
      (item) => item.date !== null && Math.abs(Date.parse(item.date) - Date.parse(date)) < DAY,
    );
    const same = near.filter((item) => fold(item.title) === fold(title));
    const exact = near.filter((item) => Date.parse(item.date ?? '') === Date.parse(date));
    const only = [same, exact].find((some) => some.length === 1)?.[0];
    return byGuid.get(guid) ?? byAudio.get(bareAudio(audio)) ?? only ?? null;
  };
}
