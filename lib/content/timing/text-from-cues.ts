import { countWords } from '@/lib/content/markdown/count-words';
import { escapeText } from '@/lib/transcript/escape-text';
import type { Block, Transcript } from '@/lib/transcript/transcript';
import { cueText, type TimedCue } from './timed-text';

/** Seconds of silence that end a paragraph. */
const PAUSE = 2;
/** Words after which the next end of a sentence ends a paragraph. */
const ENOUGH = 90;
/** Words after which anything does. */
const MOST = 180;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/;
/** `Joanna:` at the start of a cue, as formats without voices have it. */
const NAME = /^(?:[-–—]\s*)?([\p{Lu}\p{Lo}][^:.!?\n]{0,40}?):\s+/u;

type Paragraph = { readonly speaker: string | null; text: string; words: number; end: number };

/**
 * The text of a timed file as a transcript, for an episode whose author wrote
 * none: a paragraph for each speaker, long pause, or 90 words.
 *
 * @param listed People who may be named before a colon.
 * @param language BCP 47; says what a word is.
 */
export function textFromCues(
  cues: readonly TimedCue[],
  listed: readonly { readonly name: string }[],
  language: string,
): Transcript {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const paragraphs: Paragraph[] = [];
  for (const { speaker, text, startSeconds, endSeconds } of withNames(cues, listed)) {
    const last = paragraphs.at(-1);
    const words = countWords(text, segmenter);
    if (last === undefined || isOver(last, speaker, startSeconds)) {
      paragraphs.push({ speaker, text, words, end: endSeconds });
    } else {
      last.text = joined(last.text, text);
      last.words += words;
      last.end = endSeconds;
    }
  }
  const blocks = paragraphs.map(({ text, speaker }, at): Block => {
    const isSame = at > 0 && paragraphs[at - 1]?.speaker === speaker;
    return {
      id: `p${at + 1}`,
      kind: 'paragraph',
      speaker: isSame ? null : speaker,
      startSeconds: null,
      html: escapeText(text),
      text,
    };
  });
  const wordCount = paragraphs.reduce((sum, { words }) => sum + words, 0);
  const section = { id: 'opening', title: null, level: 3, startSeconds: null, blocks } as const;
  return { sections: blocks.length === 0 ? [] : [section], wordCount };
}

type Said = {
  readonly speaker: string | null;
  readonly text: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
};

/** Takes speakers out of the text, where the format has no place for them. */
function withNames(
  cues: readonly TimedCue[],
  listed: readonly { readonly name: string }[],
): Said[] {
  const said = cues.map((cue) => ({ ...cue, text: cueText(cue) }));
  const names = new Map<string, number>();
  for (const { text } of said) {
    const name = NAME.exec(text)?.[1];
    if (name !== undefined) names.set(name, (names.get(name) ?? 0) + 1);
  }
  const isName = (name: string) =>
    (names.get(name) ?? 0) > 1 ||
    listed.some((person) => person.name === name || person.name.split(' ', 1)[0] === name);
  let latest: string | null = null;
  return said
    .map(({ speaker, text, startSeconds, endSeconds }) => {
      const match = speaker === null ? NAME.exec(text) : null;
      const name = match?.[1];
      const isSpeaker = match !== null && name !== undefined && isName(name);
      latest = isSpeaker ? name : (speaker ?? latest);
      const own = isSpeaker ? text.slice(match[0].length) : text;
      return { speaker: latest, text: own.trim(), startSeconds, endSeconds };
    })
    .filter(({ text }) => text !== '');
}

function isOver({ speaker, text, words, end }: Paragraph, next: string | null, start: number) {
  return (
    speaker !== next ||
    start - end > PAUSE ||
    words >= MOST ||
    (words >= ENOUGH && SENTENCE_END.test(text))
  );
}

/** Scripts that set no spaces between words set none between lines either. */
function joined(before: string, after: string): string {
  const isTight = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。！？]$/u.test(before);
  return isTight ? before + after : `${before} ${after}`;
}
