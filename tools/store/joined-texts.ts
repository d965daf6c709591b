import type { PackedText } from '@/lib/content/packed-text';

const LENGTH_BYTES = 4;

/** Puts packed texts into one file: before each, its length in bytes (32 bits, little-endian). */
export function joinTexts(texts: readonly PackedText[]): Buffer {
  return Buffer.concat(
    texts.flatMap((text) => {
      const length = Buffer.alloc(LENGTH_BYTES);
      length.writeUInt32LE(text.length);
      return [length, text];
    }),
  );
}

/** @param content Whole, from `joinTexts`. */
export function divideTexts(content: Buffer): PackedText[] {
  const texts: PackedText[] = [];
  for (let at = 0; at < content.length;) {
    const begin = at + LENGTH_BYTES;
    at = begin + content.readUInt32LE(at);
    texts.push(content.subarray(begin, at));
  }
  return texts;
}
