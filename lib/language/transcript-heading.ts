import { allWords } from './all-words';

const TRANSCRIPT = allWords('transcript');
const MODIFIERS = allWords('transcriptModifiers');
const ARTICLES = allWords('articles');
const PHRASES = allWords('phrases', '|');

/** The most words that such a heading has. */
const MAX_WORDS = 8;
const NUMBER = /^(?:\p{N}+|s\d+e\d+|[a-z]?\d+)$/u;
/** Scripts without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** The form of a heading that announces the transcript; some are more certain than others. */
export type HeadingKind =
  /** Only the word, such as `Transcript:`. */
  | 'plain'
  /** With a modifier, such as `Full transcript`. */
  | 'described'
  /** Beside a title, such as `Transcript: The Coast`. */
  | 'titled'
  /** Only with an article, such as `The transcript`, which may also be a topic of the text. */
  | 'article';

/**
 * Recognizes a heading that announces the transcript, in any known language; `null` for any
 * other heading.
 *
 * @param text The heading without Markdown. Emoji, numbers and punctuation are ignored.
 */
export function transcriptHeading(text: string): HeadingKind | null {
  // Most texts are paragraphs, whose words need not be looked up.
  if (TOO_LONG.test(text)) return null;
  return kindOfHeading(text) ?? (isWithTitle(text) ? 'titled' : null);
}

/** Separates the word from a title, as in `Transcript: The Coast` and `The Coast – Transcript`. */
const TITLE_SEPARATOR = /\s*[:：|]\s+|\s+[-–—·•]\s+/u;
const MAX_TITLE_WORDS = 14;
/** More words than any of these headings has. */
const TOO_LONG = new RegExp(
  String.raw`^[^\p{L}\p{N}\p{M}]*(?:[\p{L}\p{N}\p{M}]+[^\p{L}\p{N}\p{M}]+){${MAX_TITLE_WORDS}}[\p{L}\p{N}\p{M}]`,
  'u',
);

function isWithTitle(text: string): boolean {
  const parts = text.split(TITLE_SEPARATOR);
  if (parts.length < 2 || wordsOf(text).length > MAX_TITLE_WORDS) return false;
  return [parts[0], parts.at(-1)].some((part = '') => {
    const kind = kindOfHeading(part);
    return kind === 'plain' || (kind === 'described' && mentionsTranscript(part));
  });
}

function kindOfHeading(text: string): HeadingKind | null {
  const words = wordsOf(text);
  if (PHRASES.has(words.join(' '))) return 'described';
  const kinds = words.map(kindOf);
  if (words.length > MAX_WORDS || !kinds.includes('transcript') || kinds.includes('other')) {
    return null;
  }
  if (kinds.includes('modifier')) return 'described';
  return kinds.includes('article') ? 'article' : 'plain';
}

/** Whether a text contains a word for a transcript in any known language. */
export function mentionsTranscript(text: string): boolean {
  const words = wordsOf(text);
  return PHRASES.has(words.join(' ')) || words.some((word) => kindOf(word) === 'transcript');
}

type WordKind = 'transcript' | 'modifier' | 'article' | 'number' | 'other';

function kindOf(word: string): WordKind {
  if (TRANSCRIPT.has(word)) return 'transcript';
  if (MODIFIERS.has(word)) return 'modifier';
  if (ARTICLES.has(word)) return 'article';
  if (NUMBER.test(word)) return 'number';
  return UNSPACED.test(word) ? kindOfUnspaced(word) : 'other';
}

/** The kind of a word without spaces such as `本集逐字稿`, which must consist of known parts. */
function kindOfUnspaced(word: string): WordKind {
  let rest = word;
  let kind: WordKind = 'modifier';
  while (rest !== '') {
    const own = longestStart(rest, TRANSCRIPT);
    const part = own || longestStart(rest, MODIFIERS) || (/^\p{N}+/u.exec(rest)?.[0] ?? '');
    if (part === '') return 'other';
    if (own !== '') kind = 'transcript';
    rest = rest.slice(part.length);
  }
  return kind;
}

function longestStart(text: string, words: ReadonlySet<string>): string {
  return [...words].reduce(
    (best, word) => (text.startsWith(word) && word.length > best.length ? word : best),
    '',
  );
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}
