import { countWords } from '@/lib/content/markdown/count-words';
import type { SentenceRules } from '@/lib/language/sentence-rules';
import { sentenceRulesFor } from '@/lib/language/sentence-rules-for';
import { endsBefore } from '@/lib/language/sentences';
import { escapeText } from '@/lib/transcript/escape-text';
import type { Block, Transcript } from '@/lib/transcript/transcript';
import type { Speech } from './speeches';
import { cueText } from './timed-text';

/** Seconds of silence that end a paragraph. */
const PAUSE_SECONDS = 2;
/** Number of words after which the next end of a sentence ends a paragraph. */
const TARGET_WORDS = 90;
/** Number of words after which the end of any cue ends a paragraph. */
const MAX_WORDS = 180;

type Paragraph = {
  readonly speaker: string | null;
  readonly beginsTurn: boolean;
  text: string;
  words: number;
  end: number;
};

/**
 * Makes a transcript from a timed file, for an episode whose author wrote none. A new
 * paragraph begins with each speaker, each turn, after a long pause, or after 90 words.
 *
 * @param language BCP 47 tag; decides where words and sentences end.
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
    if (last === undefined || endsParagraph(last, speech, rules)) {
      paragraphs.push({ speaker, beginsTurn, text, words, end });
    } else {
      last.text = join(last.text, text);
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

function endsParagraph(
  { speaker, text, words, end }: Paragraph,
  next: Speech,
  rules: SentenceRules,
): boolean {
  return (
    next.beginsTurn ||
    speaker !== next.speaker ||
    next.startSeconds - end > PAUSE_SECONDS ||
    words >= MAX_WORDS ||
    (words >= TARGET_WORDS && endsBefore(text, cueText(next), rules))
  );
}

/** Joins two cues, without a space in scripts that have none between words. */
function join(before: string, after: string): string {
  const isTight =
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。！？]$/u.test(before) ||
    // Some files have a cue for each punctuation mark.
    /^[,.;:!?…]/.test(after);
  return isTight ? before + after : `${before} ${after}`;
}
