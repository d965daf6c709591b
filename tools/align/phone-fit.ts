import type { HeardWord } from './heard-words';
import type { Row } from './spoken-text';

/** How well sound and text agree, in nats that all frames together have to say. */
export type Fit = { readonly sum: number; readonly frames: number };

/** Cepstra of a file, one row of `size` numbers for each step of `hopSeconds`. */
export type Cepstra = {
  readonly values: Float32Array;
  readonly size: number;
  readonly hopSeconds: number;
};

/** Sentences are judged by models that were learnt from others. */
const FOLDS = 5;
/** Frames on each side from which the movement of a frame is taken. */
const REACH = 3;
/** Frames of a sound that weigh as much as what is known about all sounds. */
const PRIOR_FRAMES = 20;
/** Neighbouring frames say nearly the same; each counts as half a witness. */
const WITNESS = 0.5;
/** Nats that one frame can speak against a text: a cough must not spoil a sentence. */
const WORST = -4;

/**
 * Asks of every word whether its sound is like the same sounds elsewhere in the
 * file.
 *
 * From the alignment itself it learns how each speech sound is spoken here (a
 * Gaussian over cepstra and their movement), then asks how much better the sounds
 * of a word explain its frames than any other sounds would: pointwise mutual
 * information. Where text and sound belong together it is about 1 nat a frame;
 * where they do not, about 0 or less, since nothing could be learnt or what was
 * learnt does not hold. It knows no language and no voice beforehand.
 *
 * @param learnFrom Sentences that the models are made of; all of them at first.
 * @returns One for each word.
 */
export function phoneFit(
  cepstra: Cepstra,
  words: readonly HeardWord[],
  sentences: readonly Row[],
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
    sums[word] = (sums[word] ?? 0) + Math.max(WORST, information(observed, model, phone, frame));
    frames[word] = (frames[word] ?? 0) + 1;
  }
  return words.map((_, word) => ({ sum: sums[word] ?? 0, frames: frames[word] ?? 0 }));
}

/** Nats for each frame, over several words. */
export function fitOf(fits: readonly Fit[]): number {
  const frames = fits.reduce((sum, fit) => sum + fit.frames, 0);
  return frames === 0 ? 0 : fits.reduce((sum, fit) => sum + fit.sum, 0) / frames;
}

type Observed = { readonly values: Float32Array; readonly size: number; readonly count: number };

/** Cepstra without loudness, followed by how they move. */
function observations({ values, size }: Cepstra): Observed {
  const count = Math.floor(values.length / size);
  const own = size - 1;
  const out = new Float32Array(count * own * 2);
  for (let frame = 0; frame < count; frame += 1) {
    const before = Math.max(0, frame - REACH) * size;
    const after = Math.min(count - 1, frame + REACH) * size;
    for (let at = 0; at < own; at += 1) {
      const place = frame * own * 2 + at;
      out[place] = values[frame * size + at + 1] ?? 0;
      out[place + own] = (values[after + at + 1] ?? 0) - (values[before + at + 1] ?? 0);
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
  sentences: readonly Row[],
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

/** Without stress, length and other marks, so that enough examples remain. */
function plainSound(phone: string): string {
  return phone.replaceAll(/[^\p{L}]|[ˈˌːʲʰ]/gu, '');
}

/** A Gaussian for each phone; the last one is of all of them together. */
type Model = {
  readonly means: Float64Array;
  readonly precisions: Float64Array;
  /** Logarithm of the density's factor, of each phone. */
  readonly factors: Float64Array;
  /** Logarithm of how often each phone comes. */
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
        const place = id * size + at;
        sums[place] = (sums[place] ?? 0) + value;
        squares[place] = (squares[place] ?? 0) + value * value;
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
  // The last one first: the others lean on it where they have few examples.
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

function information(
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
    scores[id] = WITNESS * score + (model.priors[id] ?? 0);
    most = Math.max(most, scores[id] ?? 0);
  }
  let all = 0;
  for (const score of scores) all += Math.exp(score - most);
  return (scores[phone] ?? 0) - (model.priors[phone] ?? 0) - most - Math.log(all);
}
