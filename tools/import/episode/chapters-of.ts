import { isWebAddress } from '@/lib/content/fields/common';
import {
  attributeOf,
  childOf,
  childrenOf,
  type FeedElement,
} from '@/tools/import/feed/feed-element';
import { readClock } from '@/lib/content/timing/readers/cue-times';
import { oneLine } from './raw-texts';

/** A chapter in front matter. Seconds. */
export type FeedChapter = {
  readonly start: number;
  readonly title: string;
  readonly url?: string;
  readonly image?: string;
};

/** Fewer lines with times are no chapters. */
const MIN_STAMPS = 3;
const LATEST_FIRST = 60;
const STAMP =
  /^[-–•*\s]*(?:[([]?@)?[([]?((?:\d{1,2}:)?\d{1,3}:\d{2})[)\]]?(?:\s*[-–—:|.]\s*|\s+)(\S.*)$/;
const MARKED = /^\s*\[@\d/;
const LAST_STAMP = /^(\S.*?)\s*[-–—:|]?\s*[([]?((?:\d{1,2}:)?\d{1,3}:\d{2})[)\]]?$/;

/** The chapters in Podlove's form. */
export function podloveChapters(item: FeedElement, hasPictures: boolean): FeedChapter[] {
  const list = childOf(item, 'psc:chapters');
  if (list === undefined) return [];
  const found = childrenOf(list, 'psc:chapter').flatMap((chapter): FeedChapter[] => {
    const start = secondsOf(attributeOf(chapter, 'start'));
    const title = oneLine(attributeOf(chapter, 'title'));
    if (start === null || title === '') return [];
    const [url, image] = ['href', 'image'].map((name) => attributeOf(chapter, name));
    return [
      {
        start,
        title,
        ...(url !== undefined && isWebAddress(url) && { url }),
        ...(hasPictures && image !== undefined && isWebAddress(image) && { image }),
      },
    ];
  });
  return rising(found);
}

/**
 * Chapters that show notes list, one time in each line.
 *
 * @param duration Seconds; `null` if unknown.
 */
export function chaptersInNotes(text: string, duration: number | null): FeedChapter[] {
  const found = text.split('\n').flatMap((line): FeedChapter[] => {
    const trimmed = line.trim();
    const [, clock = '', title = ''] = STAMP.exec(trimmed) ?? [];
    const [, before = '', last = ''] = clock === '' ? (LAST_STAMP.exec(trimmed) ?? []) : [];
    const start = secondsOf(clock || last);
    const name = oneLine(title || before);
    return start === null || name === '' || name.length > 160 ? [] : [{ start, title: name }];
  });
  const isRising = found.every(({ start }, at) => start >= (found[at - 1]?.start ?? 0));
  const chapters = rising(found);
  const [first] = chapters;
  const end = chapters.at(-1)?.start ?? 0;
  if (chapters.length < MIN_STAMPS || !isRising || first === undefined) return [];
  // A time after an @ was written for chapters, wherever the first one is.
  const isMarked = text.split('\n').filter((line) => MARKED.test(line)).length >= MIN_STAMPS;
  const isEarly = isMarked || first.start <= LATEST_FIRST;
  return isEarly && (duration === null || end < duration) ? chapters : [];
}

/** Seconds of a time such as `1:13` or `73.5`; `null` for none. */
export function secondsOf(clock: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(clock)) return Number(clock);
  return readClock(clock);
}

function rising(chapters: readonly FeedChapter[]): FeedChapter[] {
  return chapters
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }, at, all) => start !== all[at - 1]?.start);
}
