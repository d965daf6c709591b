import { inOrder, type HeardWord } from './heard-words';
import { fitOf, type Fit } from './phone-fit';
import type { Row } from './spoken-text';

/** One alignment of the words, and how well the sound agrees with it. */
export type FittedReading = { readonly words: readonly HeardWord[]; readonly fits: readonly Fit[] };

export type MergedReading = FittedReading & {
  /** Seconds between the starts that the readings give to a word. */
  readonly apart: readonly number[];
};

/** Seconds by which the starts of a word may differ and still be the same. */
const SAME = 0.3;

/** Words on which both agree by chance, between two stretches where they do not. */
const CHANCE = 3;

/**
 * Makes one reading of two: the better one of all, and where they part, stretch by
 * stretch, the one that the sound agrees with.
 *
 * A stretch begins and ends beside words on which both agree, so that the parts fit
 * together.
 */
export function mergeReadings(one: FittedReading, other: FittedReading): MergedReading {
  const apart = one.words.map((word, at) =>
    Math.abs(word.start - (other.words[at]?.start ?? Infinity)),
  );
  const parted = apart.map(
    (seconds, at) => seconds > SAME || isSilent(one.fits[at]) !== isSilent(other.fits[at]),
  );
  const [better, worse] = fitOf(one.fits) >= fitOf(other.fits) ? [one, other] : [other, one];
  const words = [...better.words];
  const fits = [...better.fits];
  for (const { from, to } of stretches(parted)) {
    if (fitOf(worse.fits.slice(from, to)) <= fitOf(better.fits.slice(from, to))) continue;
    words.splice(from, to - from, ...worse.words.slice(from, to));
    fits.splice(from, to - from, ...worse.fits.slice(from, to));
  }
  return { words: inOrder(words), fits, apart };
}

/** Whether a reading gives a word no time at all. */
function isSilent(fit: Fit | undefined): boolean {
  return fit === undefined || fit.frames === 0;
}

/** Rows of words on which the readings part. */
function stretches(parted: readonly boolean[]): Row[] {
  const rows: { from: number; to: number }[] = [];
  parted.forEach((is, word) => {
    if (!is) return;
    const last = rows.at(-1);
    if (last !== undefined && word - last.to <= CHANCE) last.to = word + 1;
    else rows.push({ from: word, to: word + 1 });
  });
  return rows;
}
