import { textOf, type FeedElement } from './feed/feed-element';
import { feedDate } from './feed/feed-date';
import { fold } from './episode/title-of';
import type { ImportOptions } from './options';

/** Whether an item is one of those that the command line chooses. */
export function isTaken(
  item: FeedElement,
  at: number,
  all: readonly FeedElement[],
  { since, only, match }: ImportOptions,
): boolean {
  if (match !== null && !fold(textOf(item, 'title')).includes(fold(match))) return false;
  if (since !== null && !(momentOf(item) >= Date.parse(since))) return false;
  if (only === null) return true;
  const moment = momentOf(item);
  const newer = all.filter((other, place) => {
    const its = momentOf(other);
    return its > moment || (its === moment && place < at);
  });
  return newer.length < only;
}

/** The same for what is mapped already, such as documents of a folder. */
export function isChosen(
  { title, date }: { readonly title: string; readonly date: string },
  all: readonly { readonly date: string }[],
  { since, only, match }: Pick<ImportOptions, 'since' | 'only' | 'match'>,
): boolean {
  if (match !== null && !fold(title).includes(fold(match))) return false;
  const moment = date === '' ? 0 : Date.parse(date);
  if (since !== null && !(moment >= Date.parse(since))) return false;
  return only === null || all.filter((other) => Date.parse(other.date) > moment).length < only;
}

function momentOf(item: FeedElement): number {
  const date = feedDate(textOf(item, 'pubDate', 'dc:date'));
  return date === null ? 0 : Date.parse(date);
}
