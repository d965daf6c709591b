/** The result that `engine/run.mjs` prints at the end. All times are seconds. */
export type EngineResult = {
  readonly durationSeconds: number;
  /** Two alignments of the same text, made with different voices; empty for a silent file. */
  readonly readings: readonly Reading[];
  /** Peak memory of the engine. */
  readonly peakBytes: number;
  /** Layout of the file of cepstra; `null` when none was written. */
  readonly features: { readonly size: number; readonly hopSeconds: number } | null;
};

export type Reading = { readonly voice: string; readonly words: readonly EngineWord[] };

/** A word as the engine splits the text, with its offsets in the input text. */
export type EngineWord = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly phones: readonly Phone[];
};

export type Phone = readonly [name: string, start: number, end: number];
