/** What `engine/run.mjs` prints at its end. All times are seconds. */
export type EngineResult = {
  readonly durationSeconds: number;
  /** Two alignments of the same text, made with different voices; none for a silent file. */
  readonly readings: readonly Reading[];
  /** Most memory that the engine held. */
  readonly peakBytes: number;
  /** How the file of cepstra is laid out; `null` when none was written. */
  readonly features: { readonly size: number; readonly hopSeconds: number } | null;
};

export type Reading = { readonly voice: string; readonly words: readonly EngineWord[] };

/** A word as the engine cuts the text, with its place in the text that was sent. */
export type EngineWord = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly phones: readonly Phone[];
};

export type Phone = readonly [name: string, start: number, end: number];
