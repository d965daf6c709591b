/**
 * Appends a whole number below 2³², in one byte for each seven bits.
 *
 * @see https://en.wikipedia.org/wiki/LEB128
 */
export function addNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Appends rising numbers as the distances between them. */
export function addRising(bytes: number[], numbers: Iterable<number>): void {
  let before = -1;
  for (const number of numbers) {
    addNumber(bytes, number - before - 1);
    before = number;
  }
}

/** Reads what the functions above have written. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('A file of the search index ends too early.');
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  rising(count: number): number[] {
    let before = -1;
    return Array.from({ length: count }, () => (before += this.number() + 1));
  }

  bytes(count: number): Uint8Array {
    const from = this.#at;
    this.#at += count;
    return this.#bytes.subarray(from, this.#at);
  }
}
