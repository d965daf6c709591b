import type { Sound } from './sound';

/** A spoken sentence, with silence around it. */
export type Spoken = {
  readonly sound: Sound;
  /** One for each written word; `null` when the voice does not report times. */
  readonly words: readonly Span[] | null;
};

/** Seconds from the start of the sound. */
export type Span = { readonly start: number; readonly end: number };
