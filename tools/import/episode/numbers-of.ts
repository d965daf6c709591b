import { textOf, type FeedElement } from '@/tools/import/feed/feed-element';
import { readClock } from '@/lib/content/timing/readers/cue-times';
import { fold } from './title-of';

/** A whole number from 1; `null` for anything else, such as 0, `2.5` or words. */
export function wholeNumber(text: string): number | null {
  const number = /^0*[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
  return number;
}

/** Seconds, rounded; `null` if the feed says none, or 0. */
export function durationOf(item: FeedElement): number | null {
  return looseSeconds(textOf(item, 'itunes:duration'));
}

/** Seconds, rounded; `null` for a text that is no time, or 0. */
export function looseSeconds(written: string): number | null {
  const text = written.replace(/^(\d+):(\d+):(\d+):(\d+)$/, '');
  const seconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : looseClock(text);
  const rounded = Math.round(seconds ?? 0);
  return rounded > 0 ? rounded : null;
}

/** Some programs write `90:61`, or leave out a part. */
function looseClock(text: string): number | null {
  const strict = readClock(text);
  if (strict !== null) return strict;
  if (!/^\d*(?::\d{1,3}(?:\.\d+)?){1,2}$/.test(text)) return null;
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

const TRUE = new Set(['yes', 'true', 'explicit']);
const FALSE = new Set(['no', 'false', 'clean']);

/** What `itunes:explicit` says; `null` for nothing, or something else. */
export function explicitOf(element: FeedElement): boolean | null {
  const text = fold(textOf(element, 'itunes:explicit'));
  if (TRUE.has(text)) return true;
  return FALSE.has(text) ? false : null;
}

export function isYes(text: string): boolean {
  return /^(?:yes|true)$/i.test(text.trim());
}
