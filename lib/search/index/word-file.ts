import { addNumber, ByteReader } from './bytes';
import { postingsIn, type Posting } from './postings';

/** A term, and the texts with it. */
export type Term = { readonly term: string; readonly postings: () => readonly Posting[] };

/** A term, and the bytes of its postings. */
export type TermBytes = { readonly term: string; readonly bytes: readonly number[] };

/** Writes terms in alphabetical order, their lengths, and their postings. */
export function wordFile(terms: readonly TermBytes[]): Uint8Array {
  const names = new TextEncoder().encode(terms.map(({ term }) => term).join('\n'));
  const file: number[] = [];
  addNumber(file, names.length);
  for (const byte of names) file.push(byte);
  for (const { bytes } of terms) addNumber(file, bytes.length);
  for (const { bytes } of terms) for (const byte of bytes) file.push(byte);
  return Uint8Array.from(file);
}

export function readWordFile(file: Uint8Array): Term[] {
  const reader = new ByteReader(file);
  const names = new TextDecoder().decode(reader.bytes(reader.number())).split('\n');
  const lengths = names.map(() => reader.number());
  return lengths.map((length, at) => {
    const bytes = reader.bytes(length);
    return { term: names[at] ?? '', postings: () => postingsIn(bytes) };
  });
}
