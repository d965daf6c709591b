import { RATE, type Samples } from './stream-pcm';
import type { Span } from './span';

/** The sound of a piece, and a bit on each side, for a second attempt with other cuts. */
export type PieceSound = {
  /** Index of the piece. */
  readonly at: number;
  /** Seconds of the first sample. */
  readonly start: number;
  readonly samples: Samples;
};

/** Seconds on each side. */
export const MARGIN = 0.3;

/**
 * Takes pieces out of passing sound. Only the sound of the piece at hand is in memory, and it is only
 * valid until the next one is asked for.
 *
 * @param pieces In order, not overlapping.
 * @param isWanted Whether the piece of an index is needed.
 */
export async function* pieceSounds(
  sound: AsyncIterable<Samples>,
  pieces: readonly Span[],
  isWanted: (at: number) => boolean,
): AsyncGenerator<PieceSound> {
  const wanted = pieces.flatMap((piece, at) => (isWanted(at) ? [{ ...piece, at }] : []));
  const held = new HeldSound();
  let next = 0;
  const isOver = () => next >= wanted.length;
  if (isOver()) return;
  const take = (isEnd: boolean): PieceSound | null => {
    const piece = wanted[next];
    if (piece === undefined) return null;
    const from = Math.max(0, Math.round((piece.from - MARGIN) * RATE));
    const to = Math.round((piece.to + MARGIN) * RATE);
    if (!isEnd && held.end < to) return null;
    next += 1;
    return { at: piece.at, start: from / RATE, samples: held.slice(from, to) };
  };
  for await (const samples of sound) {
    held.drop(Math.max(0, Math.round(((wanted[next]?.from ?? 0) - MARGIN) * RATE)));
    held.push(samples);
    for (let found = take(false); found !== null; found = take(false)) yield found;
    if (isOver()) return;
  }
  for (let found = take(true); found !== null; found = take(true)) yield found;
}

/** The last seconds of passing sound, in one buffer that is used again and again. */
class HeldSound {
  #buffer = new Float32Array(RATE * 40);
  #from = 0;
  #length = 0;

  /** Number of the sample after the last one. */
  get end(): number {
    return this.#from + this.#length;
  }

  push(samples: Samples): void {
    const needed = this.#length + samples.length;
    if (needed > this.#buffer.length) {
      const larger = new Float32Array(needed * 2);
      larger.set(this.#buffer.subarray(0, this.#length));
      this.#buffer = larger;
    }
    this.#buffer.set(samples, this.#length);
    this.#length = needed;
  }

  /** Forgets the samples before a number. */
  drop(before: number): void {
    const count = Math.min(this.#length, Math.max(0, before - this.#from));
    if (count === 0) return;
    this.#buffer.copyWithin(0, count, this.#length);
    this.#from += count;
    this.#length -= count;
  }

  slice(from: number, to: number): Samples {
    const at = (sample: number) => Math.min(this.#length, Math.max(0, sample - this.#from));
    return this.#buffer.subarray(at(from), at(to));
  }
}

/** The part of a piece's sound between two times in seconds. */
export function between({ start, samples }: PieceSound, from: number, to: number): Samples {
  const first = Math.max(0, Math.round((from - start) * RATE));
  return samples.subarray(first, Math.max(first, Math.round((to - start) * RATE)));
}
