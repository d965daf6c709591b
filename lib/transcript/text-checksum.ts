const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A checksum of a text, to tell whether two texts are the same. It is no protection against
 * somebody who wants to deceive.
 *
 * @param before Checksum of the text before this one; omit it for the first text.
 * @returns A whole number of 32 bits.
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv FNV-1a, of UTF-16 code units
 */
export function textChecksum(text: string, before = OFFSET): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}
