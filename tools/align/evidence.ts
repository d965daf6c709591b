import { fitOf } from './phone-fit';
import type { MergedReading } from './merge-readings';
import type { WordRange, SpokenText } from './spoken-text';

/** Evidence for and against the times of one sentence. */
export type Evidence = {
  /** Characters of its text. */
  readonly characters: number;
  readonly words: number;
  /** From the start of its first word to the end of its last. */
  readonly seconds: number;
  readonly longestWordSeconds: number;
  /** Nats per frame by which its phones explain the audio; see `phoneFit`. */
  readonly fit: number;
  /** The same for its worst stretch. */
  readonly worstFit: number;
  /** Frames (hundredths of a second) on which `fit` is based. */
  readonly frames: number;
  /** Share of its words whose starts differ by at most 300 ms between the two alignments. */
  readonly agreement: number;
  /** The same for 150 ms. */
  readonly closeAgreement: number;
};

/** Frames of a stretch that is long enough to judge: 0.8 seconds. */
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

function worstStretch({ fits }: MergedReading, { from, to }: WordRange): number {
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
