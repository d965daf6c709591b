import { blockSpans } from '@/lib/content/timing/matching/block-spans';
import type { TimeSpan, TimingLevel } from '@/lib/transcript/timing';
import type { EngineResult } from './engine-output';
import { beginWithSound } from './begin-with-sound';
import { evidenceOf } from './evidence';
import { judge, type Judgement } from './gates';
import { heardWords, inOrder, type HeardWord } from './heard-words';
import { loudnessOfCepstra } from './loudness';
import { chooseBetter, mergeReadings, type MergedReading } from './merge-readings';
import { fitOf, phoneFit, type Cepstra } from './phone-fit';
import type { SpokenText } from './spoken-text';
import { wordsBetweenHeadings, type HeadedText } from './with-headings';
import { withoutIntro } from './without-intro';

/** The timing of an episode after an alignment. */
export type FoundTiming = {
  readonly level: TimingLevel;
  readonly suspectShare: number;
  readonly why: string | null;
  /** One for each spoken block. */
  readonly blocks: readonly (TimeSpan | null)[];
  /** One for each word of `spokenWords`. */
  readonly words: readonly (TimeSpan | null)[];
};

/** Sentences whose fit is below this share of the median are not used for training. */
const MIN_FIT_SHARE = 0.5;

/**
 * Creates a timing from the result of the engine: maps its words to the transcript's
 * words, merges its two readings, and omits unreliable times.
 *
 * @param cepstra `null` for a silent file.
 * @param headed The same with the headings in the text, if they may have been read aloud. Where its
 *   words fit the audio better, they are taken.
 */
export function timingOf(
  spoken: SpokenText,
  { readings }: EngineResult,
  cepstra: Cepstra | null,
  headed: { readonly text: HeadedText; readonly result: EngineResult } | null = null,
): FoundTiming {
  const plain = readings.map((reading) => heardWords(spoken, reading.words));
  const others = headed?.result.readings.map((reading) =>
    wordsBetweenHeadings(headed.text, reading),
  );
  const merged = cepstra === null ? null : mergedOf(spoken, [plain, others ?? []], cepstra);
  if (merged === null) return nothingHeard(spoken);
  const judgement = judge(evidenceOf(spoken, merged));
  const spans = merged.words.map(spanOf);
  const plausible = onlyChosen(spans, spoken, judgement.plausible);
  const trusted = judgement.level === 'paragraphs' ? [] : judgement.trusted;
  return {
    ...summaryOf(judgement),
    blocks: blockSpans(
      plausible,
      spoken.blocks.map(({ from, to }) => to - from),
    ),
    words: onlyChosen(spans, spoken, trusted),
  };
}

/** @param all The words of each reading, without and with headings in the text. */
function mergedOf(
  spoken: SpokenText,
  all: readonly (readonly HeardWord[][])[],
  cepstra: Cepstra,
): MergedReading | null {
  const loudness = loudnessOfCepstra(cepstra);
  const pairs = all.flatMap((readings) => {
    const [one, other] = readings.map((heard) => {
      const words = inOrder(beginWithSound(withoutIntro(heard), loudness));
      return { words, fits: phoneFit(cepstra, words, spoken.sentences) };
    });
    return one === undefined || other === undefined ? [] : [mergeReadings(one, other)];
  });
  const [plain, headed] = pairs;
  if (plain === undefined) return null;
  const merged = headed === undefined ? plain : chooseBetter(plain, headed);
  const first = spoken.sentences.map(({ from, to }) => fitOf(merged.fits.slice(from, to)));
  const least = MIN_FIT_SHARE * medianOf(first);
  const learnFrom = (sentence: number) => (first[sentence] ?? 0) > least;
  return { ...merged, fits: phoneFit(cepstra, merged.words, spoken.sentences, learnFrom) };
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function onlyChosen(
  spans: readonly TimeSpan[],
  { sentences }: SpokenText,
  chosen: readonly boolean[],
): (TimeSpan | null)[] {
  return sentences.flatMap(({ from, to }, at) =>
    spans.slice(from, to).map((span) => (chosen[at] === true ? span : null)),
  );
}

function spanOf({ start, end }: HeardWord): TimeSpan {
  return { startSeconds: start, endSeconds: end };
}

function summaryOf({ level, suspectShare, why }: Judgement) {
  return { level, suspectShare, why };
}

function nothingHeard({ words, blocks }: SpokenText): FoundTiming {
  return {
    level: 'paragraphs',
    suspectShare: 1,
    why: 'the audio is silent',
    blocks: blocks.map(() => null),
    words: words.map(() => null),
  };
}
