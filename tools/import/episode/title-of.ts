import { textOf, type FeedElement } from '@/tools/import/feed/feed-element';
import { titleText } from './raw-texts';

const NUMBER =
  /^(?:(?:episode|ep|folge|nr|no|number|aflevering|épisode|episodio)\b\.?\s*)?#?\s*\d+\s*(?:[:–—|.-]\s*)/i;
/** What may stand before a title besides the show's name. */
const COUNTING = /\b(?:episode|ep|folge|season|staffel|nr|no|part|teil|s\d+e\d+|s\d+|e\d+|\d+)\b/g;

/**
 * The title of an item: `itunes:title` where it is the title without a number or the show's name.
 *
 * @param isStripped Whether numbers at the start are cut in any case.
 */
export function titleOf(item: FeedElement, showTitle: string, isStripped: boolean): string {
  const title = titleText(textOf(item, 'title'));
  const short = titleText(textOf(item, 'itunes:title'));
  const chosen = title === '' || isShorter(title, short, showTitle) ? short : title;
  return isStripped ? withoutNumber(chosen) : chosen;
}

/** A title without "Episode 178: " at its start, unless nothing else is in it. */
export function withoutNumber(title: string): string {
  return title.replace(NUMBER, '') || title;
}

function isShorter(title: string, short: string, showTitle: string): boolean {
  const [whole, part, show] = [title, short, showTitle].map(fold) as [string, string, string]; // three texts
  if (part === '' || part === whole) return false;
  if (!whole.endsWith(part) && !whole.startsWith(part)) return false;
  const rest = whole.endsWith(part) ? whole.slice(0, -part.length) : whole.slice(part.length);
  return rest.replace(show, ' ').replaceAll(COUNTING, '').trim() === '';
}

/** Lower case, and only letters and digits, for comparing. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
