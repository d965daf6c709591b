/** A part of each of two rows: from the first item to behind the last one. */
export type RowWindow = {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
};
