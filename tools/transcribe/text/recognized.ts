import type { Speech } from '@/lib/content/timing/decide/speeches';
import { cueWords } from '@/lib/content/timing/decide/timed-text';
import { timedLevel } from '@/lib/content/timing/decide/timed-level';
import { textFromCues } from '@/lib/content/timing/decide/text-from-cues';
import type { TimingLevel } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';

/** A word as it was recognized, with the sentence that it stands in. */
export type RecognizedWord = {
  readonly text: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** Index in `sentences`. */
  readonly sentence: number;
  /** Whether its time is its own. Where people speak at once, the later words of one cannot be placed. */
  readonly isPlaced: boolean;
};

/** A sentence as a range of words; `to` is exclusive. */
export type RecognizedSentence = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** Mean natural logarithm of how sure the engine is; `null` if it does not say. */
  readonly logProbability: number | null;
};

/** The whole text of an episode as it was recognized. */
export type Recognized = {
  readonly transcript: Transcript;
  readonly words: readonly RecognizedWord[];
  readonly sentences: readonly RecognizedSentence[];
  readonly level: TimingLevel;
};

/** Seconds by which overlapping speech may move a word. */
const MOST_MOVED = 0.3;

/** Puts sentences together to paragraphs, by the rules for timed files. */
export function recognizedText(speeches: readonly Speech[], language: string): Recognized {
  const words: RecognizedWord[] = [];
  const sentences: RecognizedSentence[] = [];
  const all = speeches.flatMap(cueWords);
  for (const speech of speeches) {
    const from = words.length;
    for (const { text, startSeconds, endSeconds } of cueWords(speech)) {
      words.push({ text, startSeconds, endSeconds, sentence: sentences.length, isPlaced: true });
    }
    const { startSeconds, endSeconds, pieces } = speech;
    const text = pieces
      .map((piece) => piece.text)
      .join('')
      .trim();
    const logProbability = meanSureness(speech);
    sentences.push({ from, to: words.length, text, startSeconds, endSeconds, logProbability });
  }
  return {
    transcript: textFromCues(speeches, language),
    words: inOrder(words),
    sentences,
    level: timedLevel(speeches, all),
  };
}

function meanSureness({ pieces }: Speech): number | null {
  const known = pieces.flatMap(({ logProbability }) => logProbability ?? []);
  if (known.length === 0) return null;
  return known.reduce((sum, one) => sum + one, 0) / known.length;
}

/** Starts never decrease, and no word ends after the next one begins. */
function inOrder(words: readonly RecognizedWord[]): RecognizedWord[] {
  let earliest = 0;
  const starts = words.map(({ startSeconds }) => (earliest = Math.max(earliest, startSeconds)));
  return words.map((word, at) => {
    const startSeconds = starts[at] ?? 0;
    const end = Math.max(startSeconds, word.endSeconds);
    const endSeconds = Math.min(end, starts[at + 1] ?? Infinity);
    const isPlaced = startSeconds - word.startSeconds <= MOST_MOVED;
    return { ...word, startSeconds, endSeconds, isPlaced };
  });
}
