import { textOf, type FeedElement } from '@/tools/import/feed/feed-element';
import { isHtml } from '@/tools/import/notes/notes-tree';
import { plainOfHtml } from '@/tools/import/notes/plain-html';
import { wordsOf } from '@/tools/import/notes/notes-words';
import { oneLine } from './raw-texts';

/** The texts of an item, each with the element that it comes from. */
export type ChosenTexts = {
  readonly notes: string;
  /** `null` for none; the build then takes the first sentences. */
  readonly summary: string | null;
  /** Texts of other elements that say something else, for the report. */
  readonly others: readonly { readonly name: string; readonly text: string }[];
};

const NOTES = ['content:encoded', 'description', 'itunes:summary'];
const SUBTITLE = { least: 20, most: 300 };
const LONGEST_SUMMARY = 400;
/** Share of words of its own with which a text is another one. */
const OTHER_SHARE = 0.05;

/** Chooses notes and summary, as hosts fill these elements in different ways. */
export function chooseTexts(item: FeedElement): ChosenTexts {
  const texts = NOTES.map((name) => ({ name, text: textOf(item, name) })).filter(
    ({ text }) => text !== '',
  );
  const longest = texts.reduce(
    (best, one) => (one.text.length > best.length ? one.text : best),
    '',
  );
  const notes = texts.find(({ text }) => isHtml(text))?.text ?? longest;
  const plainNotes = plain(notes);
  const summary = summaryOf(item, plainNotes);
  const rest = texts.filter(({ text }) => text !== notes);
  // Words are costly, and most feeds have one text alone.
  if (rest.length === 0) return { notes, summary, others: [] };
  const known = new Set([...lowerWords(plainNotes), ...lowerWords(plain(summary ?? ''))]);
  const others = rest.filter(({ text }) => {
    const words = lowerWords(plain(text));
    const own = words.filter((word) => !known.has(word)).length;
    return own > words.length * OTHER_SHARE;
  });
  return { notes, summary, others };
}

function summaryOf(item: FeedElement, plainNotes: string): string | null {
  const subtitle = oneLine(textOf(item, 'itunes:subtitle'));
  const { length } = subtitle;
  if (length >= SUBTITLE.least && length <= SUBTITLE.most && isPlain(subtitle)) {
    if (!isCut(subtitle, plainNotes)) return subtitle;
  }
  for (const name of ['description', 'itunes:summary']) {
    const text = oneLine(textOf(item, name));
    const isShort = text !== '' && text.length <= LONGEST_SUMMARY && isPlain(text);
    if (isShort && text !== plainNotes && !isCut(text, plainNotes)) return text;
  }
  return null;
}

function isPlain(text: string): boolean {
  return !/<[a-z!/]/i.test(text) && !/&(?:#\w+|[a-z]\w*);/i.test(text);
}

/** Whether a text ends in an ellipsis, or in the middle of a sentence of the notes. */
function isCut(text: string, notes: string): boolean {
  if (/(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(text)) return true;
  return notes.length > text.length && notes.startsWith(text) && !/[.!?:"”’)]$/.test(text);
}

function plain(text: string): string {
  return isHtml(text) ? plainOfHtml(text) : oneLine(text);
}

/** @param text Without marks of HTML. */
function lowerWords(text: string): string[] {
  // Some hosts write the addresses of links into the plain form of the same text.
  const bare = text.replaceAll(/\b(?:https?:\/\/|www\.)\S+/gi, ' ');
  return wordsOf(bare).map((word) => word.toLowerCase());
}
