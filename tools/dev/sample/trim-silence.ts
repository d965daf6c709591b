import { RATE, type Sound } from './sound';

/** Where a sound is more than silence, in samples: from the first to after the last. */
export type Bounds = { readonly from: number; readonly to: number };

/** Far below a voice at -19 LUFS, and far above the hiss of a synthetic one. */
export const THRESHOLD = 0.01;

/** Where the sound first and last rises above the threshold. */
export function boundsOf(sound: Sound, threshold = THRESHOLD): Bounds {
  const isLoud = (sample: number) => Math.abs(sample) > threshold;
  const from = sound.findIndex(isLoud);
  return from === -1 ? { from: 0, to: 0 } : { from, to: sound.findLastIndex(isLoud) + 1 };
}

/** What is kept around a sentence, so that a soft beginning or end is not cut. */
const MARGIN = Math.round(0.04 * RATE);

/**
 * Adds a sentence to a longer sound, with soft edges.
 *
 * @param at The sample of `target` that the first loud sample comes to stand on.
 */
export function lay(target: Sound, at: number, sound: Sound, { from, to }: Bounds): void {
  const first = Math.max(0, from - MARGIN);
  const end = Math.min(sound.length, to + MARGIN);
  for (let index = first; index < end; index += 1) {
    const place = at + index - from;
    const edge = Math.min(1, (index - first) / MARGIN, (end - 1 - index) / MARGIN);
    target[place] = (target[place] ?? 0) + (sound[index] ?? 0) * edge;
  }
}
