import { countWords } from '@/lib/content/markdown/count-words';
import type { SentenceRules } from '@/lib/language/sentence-rules';
import { sentenceRulesFor } from '@/lib/language/sentence-rules-for';
import { endsBefore } from '@/lib/language/sentences';
import { escapeText } from '@/lib/transcript/escape-text';
import type { Block, Transcript } from '@/lib/transcript/transcript';
import type { Speech } from './speeches';
import { cueText } from './timed-text';

/** Seconds of silence that end a paragraph. */
const PAUSE = 2;
/** Words after which the next end of a sentence ends a paragraph. */
const ENOUGH = 90;
/** Words after which anything does. */
const MOST = 180;

type Paragraph = {
  readonly speaker: string | null;
  readonly beginsTurn: boolean;
  text: string;
  words: number;
  end: number;
};

/**
 * The text of a timed file as a transcript, for an episode whose author wrote
 * none: a paragraph for each speaker, turn, long pause, or 90 words.
 *
 * @param language BCP 47; says what a word is, and where a sentence ends.
 */
export function textFromCues(speeches: readonly Speech[], language: string): Transcript {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const rules = sentenceRulesFor(language);
  const paragraphs: Paragraph[] = [];
  for (const speech of speeches) {
    const text = cueText(speech);
    if (text === '') continue;
    const { speaker, beginsTurn, endSeconds: end } = speech;
    const last = paragraphs.at(-1);
    const words = countWords(text, segmenter);
    if (last === undefined || isOver(last, speech, rules)) {
      paragraphs.push({ speaker, beginsTurn, text, words, end });
    } else {
      last.text = joined(last.text, text);
      last.words += words;
      last.end = end;
    }
  }
  const blocks = paragraphs.map(({ text, speaker, beginsTurn }, at): Block => {
    const isSame = at > 0 && paragraphs[at - 1]?.speaker === speaker;
    const isUnnamed = speaker === null && beginsTurn;
    return {
      id: `p${at + 1}`,
      kind: 'paragraph',
      speaker: isSame ? null : speaker,
      startSeconds: null,
      html: escapeText(text),
      text,
      ...(isUnnamed && { isUnnamedTurn: true }),
    };
  });
  const wordCount = paragraphs.reduce((sum, { words }) => sum + words, 0);
  const section = { id: 'opening', title: null, level: 3, startSeconds: null, blocks } as const;
  return { sections: blocks.length === 0 ? [] : [section], wordCount };
}

function isOver(
  { speaker, text, words, end }: Paragraph,
  next: Speech,
  rules: SentenceRules,
): boolean {
  return (
    next.beginsTurn ||
    speaker !== next.speaker ||
    next.startSeconds - end > PAUSE ||
    words >= MOST ||
    (words >= ENOUGH && endsBefore(text, cueText(next), rules))
  );
}

/** Scripts that set no spaces between words set none between lines either. */
function joined(before: string, after: string): string {
  const isTight =
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。！？]$/u.test(before) ||
    // Some files have a cue for each sign.
    /^[,.;:!?…]/.test(after);
  return isTight ? before + after : `${before} ${after}`;
}
