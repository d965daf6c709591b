import { gunzipSync, gzipSync } from 'node:zlib';

/** A compressed text: UTF-8, gzip. */
export type PackedText = Uint8Array;

/** Compresses at the lowest level, since a build packs what it reads of each new episode. */
export function packText(text: string): PackedText {
  // A copy, since the result of `gzipSync` holds at least 16 kB.
  return new Uint8Array(gzipSync(text, { level: 1 }));
}

/** @throws {Error} For bytes that are no packed text. */
export function unpackText(packed: PackedText): string {
  return gunzipSync(packed).toString();
}
