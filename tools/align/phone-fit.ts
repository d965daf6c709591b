import type { HeardWord } from './heard-words';
import type { WordRange } from './spoken-text';

/** How well audio and text agree: the sum of nats over all frames. */
export type Fit = { readonly sum: number; readonly frames: number };

/** Cepstra of a file: `size` coefficients for each step of `hopSeconds`. */
export type Cepstra = {
  readonly values: Float32Array;
  readonly size: number;
  readonly hopSeconds: number;
};

/** Number of folds for cross-validation: models judge only sentences that they were not trained on. */
const FOLDS = 5;
/** Frames on each side for the delta of a frame. */
const REACH = 3;
/** Weight of the prior (the statistics of all phones), in frames of one phone. */
const PRIOR_FRAMES = 20;
/** Weight of a frame, since neighbouring frames contain nearly the same information. */
const FRAME_WEIGHT = 0.5;
/** Minimum nats of one frame, so that a cough does not ruin a sentence. */
const MIN_FRAME_FIT = -4;

/**
 * Measures for each word whether its audio resembles the same phones elsewhere in the
 * file.
 *
 * From the alignment itself it trains a model of each phone (a Gaussian over cepstra and
 * their deltas), then measures how much better the phones of a word explain its frames
 * than other phones would: pointwise mutual information. It is about 1 nat per frame
 * where text and audio belong together, and 0 or less where they do not. It needs no
 * prior knowledge of language or voice.
 *
 * @param learnFrom Selects the sentences for training; all by default.
 * @returns One for each word.
 */
export function phoneFit(
  cepstra: Cepstra,
  words: readonly HeardWord[],
  sentences: readonly WordRange[],
  learnFrom: (sentence: number) => boolean = () => true,
): Fit[] {
  const observed = observations(cepstra);
  const labels = labelsOf(words, sentences, cepstra.hopSeconds, observed.count);
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    modelOf(
      observed,
      labels.rows.filter(({ sentence }) => sentence % FOLDS !== fold && learnFrom(sentence)),
      labels.names,
    ),
  );
  const sums = new Float64Array(words.length);
  const frames = new Int32Array(words.length);
  for (const { word, sentence, phone, frame } of labels.rows) {
    const model = models[sentence % FOLDS];
    if (model === undefined) continue;
    sums[word] =
      (sums[word] ?? 0) + Math.max(MIN_FRAME_FIT, mutualInformation(observed, model, phone, frame));
    frames[word] = (frames[word] ?? 0) + 1;
  }
  return words.map((_, word) => ({ sum: sums[word] ?? 0, frames: frames[word] ?? 0 }));
}

/** Nats per frame, over several words. */
export function fitOf(fits: readonly Fit[]): number {
  const frames = fits.reduce((sum, fit) => sum + fit.frames, 0);
  return frames === 0 ? 0 : fits.reduce((sum, fit) => sum + fit.sum, 0) / frames;
}

type Observed = { readonly values: Float32Array; readonly size: number; readonly count: number };

/** Cepstra without the loudness, followed by their deltas. */
function observations({ values, size }: Cepstra): Observed {
  const count = Math.floor(values.length / size);
  const own = size - 1;
  const out = new Float32Array(count * own * 2);
  for (let frame = 0; frame < count; frame += 1) {
    const before = Math.max(0, frame - REACH) * size;
    const after = Math.min(count - 1, frame + REACH) * size;
    for (let at = 0; at < own; at += 1) {
      const index = frame * own * 2 + at;
      out[index] = values[frame * size + at + 1] ?? 0;
      out[index + own] = (values[after + at + 1] ?? 0) - (values[before + at + 1] ?? 0);
    }
  }
  return { values: out, size: own * 2, count };
}

type Label = {
  readonly word: number;
  readonly sentence: number;
  readonly phone: number;
  readonly frame: number;
};

function labelsOf(
  words: readonly HeardWord[],
  sentences: readonly WordRange[],
  hopSeconds: number,
  count: number,
): { readonly rows: Label[]; readonly names: number } {
  const ids = new Map<string, number>();
  const rows: Label[] = [];
  sentences.forEach(({ from, to }, sentence) => {
    for (let word = from; word < to; word += 1) {
      for (const [name, start, end] of words[word]?.phones ?? []) {
        const sound = plainSound(name);
        if (sound === '') continue;
        const phone = ids.get(sound) ?? ids.size;
        ids.set(sound, phone);
        const last = Math.min(count, Math.round(end / hopSeconds));
        for (let frame = Math.round(start / hopSeconds); frame < last; frame += 1) {
          rows.push({ word, sentence, phone, frame });
        }
      }
    }
  });
  return { rows, names: ids.size };
}

/** Removes stress, length and other diacritics, so that each phone has enough examples. */
function plainSound(phone: string): string {
  return phone.replaceAll(/[^\p{L}]|[ˈˌːʲʰ]/gu, '');
}

/** A Gaussian for each phone; the last one covers all phones together. */
type Model = {
  readonly means: Float64Array;
  readonly precisions: Float64Array;
  /** Logarithm of the normalization factor of each phone's density. */
  readonly factors: Float64Array;
  /** Logarithm of the frequency of each phone. */
  readonly priors: Float64Array;
  readonly names: number;
};

function modelOf({ values, size }: Observed, rows: readonly Label[], names: number): Model {
  const counts = new Float64Array(names + 1);
  const sums = new Float64Array((names + 1) * size);
  const squares = new Float64Array((names + 1) * size);
  for (const { phone, frame } of rows) {
    for (const id of [phone, names]) {
      counts[id] = (counts[id] ?? 0) + 1;
      for (let at = 0; at < size; at += 1) {
        const value = values[frame * size + at] ?? 0;
        const index = id * size + at;
        sums[index] = (sums[index] ?? 0) + value;
        squares[index] = (squares[index] ?? 0) + value * value;
      }
    }
  }
  const model: Model = {
    means: new Float64Array((names + 1) * size),
    precisions: new Float64Array((names + 1) * size),
    factors: new Float64Array(names + 1),
    priors: counts.map((count) => Math.log((count + 1) / (rows.length + names))),
    names,
  };
  // The last one first, since it is the prior of the others.
  for (let id = names; id >= 0; id -= 1) {
    for (let at = 0; at < size; at += 1) {
      const of = (all: Float64Array) => all[id * size + at] ?? 0;
      const count = counts[id] ?? 0;
      const common = names * size + at;
      const prior = id === names ? 0 : PRIOR_FRAMES;
      const commonMean = model.means[common] ?? 0;
      const commonVariance = 1 / (model.precisions[common] || 1);
      const mean = (of(sums) + prior * commonMean) / Math.max(1, count + prior);
      const spread = of(squares) - 2 * mean * of(sums) + count * mean * mean;
      const variance = (spread + prior * commonVariance) / Math.max(1, count + prior);
      const least = id === names ? 1e-6 : commonVariance * 1e-3;
      const precision = 1 / Math.max(variance, least);
      model.means[id * size + at] = mean;
      model.precisions[id * size + at] = precision;
      model.factors[id] = (model.factors[id] ?? 0) + Math.log(precision) / 2;
    }
  }
  return model;
}

function mutualInformation(
  { values, size }: Observed,
  model: Model,
  phone: number,
  frame: number,
): number {
  let most = -Infinity;
  const scores = new Float64Array(model.names);
  for (let id = 0; id < model.names; id += 1) {
    let score = model.factors[id] ?? 0;
    for (let at = 0; at < size; at += 1) {
      const off = (values[frame * size + at] ?? 0) - (model.means[id * size + at] ?? 0);
      score -= (off * off * (model.precisions[id * size + at] ?? 0)) / 2;
    }
    scores[id] = FRAME_WEIGHT * score + (model.priors[id] ?? 0);
    most = Math.max(most, scores[id] ?? 0);
  }
  let all = 0;
  for (const score of scores) all += Math.exp(score - most);
  return (scores[phone] ?? 0) - (model.priors[phone] ?? 0) - most - Math.log(all);
}
