/** A part of each of two sequences, from the first item up to but excluding the end. */
export type SequenceWindow = {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
};
