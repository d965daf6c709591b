import { allWords } from './all-words';

const TRANSCRIPT = allWords('transcript');
const BESIDE = allWords('besideTranscript');
const ARTICLES = allWords('articles');
const PHRASES = allWords('phrases', '|');

/** More than any such heading has. */
const MOST_WORDS = 8;
const NUMBER = /^(?:\p{N}+|s\d+e\d+|[a-z]?\d+)$/u;
/** Scripts that set no blanks between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** How sure it is that a heading says "here is the transcript". */
export type HeadingKind =
  /** The word alone, as `Transcript:`. */
  | 'plain'
  /** With what a transcript is of, or how it is, as `Full transcript`. */
  | 'described'
  /** With an article alone, as `The transcript`, which may also be one that is spoken of. */
  | 'article';

/**
 * Reads a heading that says that the transcript begins, in any of the languages
 * known; `null` for any other.
 *
 * @param text Without Markdown; emoji, numbers and punctuation do not matter.
 */
export function transcriptHeading(text: string): HeadingKind | null {
  const words = wordsOf(text);
  if (PHRASES.has(words.join(' '))) return 'described';
  const kinds = words.map(kindOf);
  if (words.length > MOST_WORDS || !kinds.includes('transcript') || kinds.includes('other')) {
    return null;
  }
  if (kinds.includes('beside')) return 'described';
  return kinds.includes('article') ? 'article' : 'plain';
}

/** Whether the word for a transcript stands in a text at all, in any of the languages known. */
export function mentionsTranscript(text: string): boolean {
  const words = wordsOf(text);
  return PHRASES.has(words.join(' ')) || words.some((word) => kindOf(word) === 'transcript');
}

type WordKind = 'transcript' | 'beside' | 'article' | 'number' | 'other';

function kindOf(word: string): WordKind {
  if (TRANSCRIPT.has(word)) return 'transcript';
  if (BESIDE.has(word)) return 'beside';
  if (ARTICLES.has(word)) return 'article';
  if (NUMBER.test(word)) return 'number';
  return UNSPACED.test(word) ? kindOfUnspaced(word) : 'other';
}

/** `本集逐字稿`: known parts alone, and one of them the word for a transcript. */
function kindOfUnspaced(word: string): WordKind {
  let rest = word;
  let kind: WordKind = 'beside';
  while (rest !== '') {
    const own = longestStart(rest, TRANSCRIPT);
    const part = own || longestStart(rest, BESIDE) || (/^\p{N}+/u.exec(rest)?.[0] ?? '');
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
