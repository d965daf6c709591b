import { RATE, type Samples } from './stream-pcm';

/** Seconds of sound that one level describes. */
export const LEVEL_SECONDS = 0.01;
const HOP = RATE * LEVEL_SECONDS;

/** The level of digital silence, in decibels below full scale. */
export const SILENT = -100;

/** The loudness of a sound: one level in decibels for each hundredth of a second. */
export type Levels = Float32Array;

/** Measures loudness while sound passes by. Three hours take 4 MB. */
export class Loudness {
  #levels = new Float32Array(60_000);
  #count = 0;
  #power = 0;
  #filled = 0;
  #samples = 0;

  push(samples: Samples): void {
    this.#samples += samples.length;
    for (const sample of samples) {
      this.#power += sample * sample;
      this.#filled += 1;
      if (this.#filled === HOP) this.#close();
    }
  }

  /** Seconds of sound so far. */
  get seconds(): number {
    return this.#samples / RATE;
  }

  levels(): Levels {
    if (this.#filled > 0) this.#close();
    return this.#levels.subarray(0, this.#count);
  }

  #close(): void {
    if (this.#count === this.#levels.length) {
      const larger = new Float32Array(this.#count * 2);
      larger.set(this.#levels);
      this.#levels = larger;
    }
    const mean = this.#power / this.#filled;
    this.#levels[this.#count] = Math.max(SILENT, 10 * Math.log10(mean + 1e-12));
    this.#count += 1;
    this.#power = 0;
    this.#filled = 0;
  }
}

/** The level below which a share of all levels lies, such as 0.1 for the noise of the room. */
export function levelAt(levels: Levels, share: number): number {
  // Counted in tenths of a decibel, as a sorted copy of hours would take memory.
  const counts = new Uint32Array(-SILENT * 10 + 1);
  const binOf = (level: number) => Math.min(counts.length - 1, Math.round((level - SILENT) * 10));
  for (const level of levels) counts[binOf(level)] = (counts[binOf(level)] ?? 0) + 1;
  let below = 0;
  const bin = counts.findIndex((count) => (below += count) > levels.length * share);
  return SILENT + bin / 10;
}

/** The mean level between two times in seconds. */
export function meanLevel(levels: Levels, from: number, to: number): number {
  const part = levels.subarray(indexOf(from), Math.max(indexOf(from) + 1, indexOf(to)));
  return part.length === 0 ? SILENT : part.reduce((sum, one) => sum + one, 0) / part.length;
}

function indexOf(seconds: number): number {
  return Math.round(seconds / LEVEL_SECONDS);
}
