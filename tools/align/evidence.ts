import { fitOf } from './phone-fit';
import type { MergedReading } from './merge-readings';
import type { Row, SpokenText } from './spoken-text';

/** What speaks for and against the time of one sentence. */
export type Evidence = {
  /** Signs of its text. */
  readonly characters: number;
  readonly words: number;
  /** From the start of its first word to the end of its last. */
  readonly seconds: number;
  readonly longestWordSeconds: number;
  /** Nats a frame by which its sounds explain what is heard; see `phoneFit`. */
  readonly fit: number;
  /** The same for the worst stretch of it. */
  readonly worstFit: number;
  /** Hundredths of a second that `fit` rests on. */
  readonly frames: number;
  /** Share of its words that two alignments put to the same 300 ms. */
  readonly agreement: number;
  /** The same for 150 ms. */
  readonly closeAgreement: number;
};

/** Frames of a stretch that is long enough to be judged: 0.8 seconds. */
const STRETCH = 80;

export function evidenceOf(
  { words: places, sentences }: SpokenText,
  merged: MergedReading,
): Evidence[] {
  return sentences.map((row) => {
    const words = merged.words.slice(row.from, row.to);
    const fits = merged.fits.slice(row.from, row.to);
    const first = words[0]?.start ?? 0;
    return {
      characters: (places[row.to - 1]?.end ?? 0) - (places[row.from]?.start ?? 0),
      words: words.length,
      seconds: (words.at(-1)?.end ?? first) - first,
      longestWordSeconds: Math.max(...words.map(({ start, end }) => end - start)),
      fit: fitOf(fits),
      worstFit: worstStretch(merged, row),
      frames: fits.reduce((sum, { frames }) => sum + frames, 0),
      agreement: shareWithin(0.3, merged.apart.slice(row.from, row.to)),
      closeAgreement: shareWithin(0.15, merged.apart.slice(row.from, row.to)),
    };
  });
}

function shareWithin(seconds: number, apart: readonly number[]): number {
  return apart.filter((one) => one <= seconds).length / apart.length;
}

function worstStretch({ fits }: MergedReading, { from, to }: Row): number {
  let worst = fitOf(fits.slice(from, to));
  let [start, sum, frames] = [from, 0, 0];
  for (const fit of fits.slice(from, to)) {
    sum += fit.sum;
    frames += fit.frames;
    let oldest = fits[start];
    while (oldest !== undefined && frames - oldest.frames >= STRETCH) {
      sum -= oldest.sum;
      frames -= oldest.frames;
      start += 1;
      oldest = fits[start];
    }
    if (frames >= STRETCH) worst = Math.min(worst, sum / frames);
  }
  return worst;
}
