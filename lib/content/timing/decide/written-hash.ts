import { createHash } from 'node:crypto';

/**
 * Hashes the transcript of an episode file as it is written, with its headings, names and
 * punctuation, so that any edit by a person is noticed. The kind of line endings does not matter.
 *
 * @param source The whole file, decoded.
 * @param textLine 1-based line below the transcript's heading; see `Body`.
 * @returns SHA-256 in hexadecimal.
 */
export function writtenHash(source: string, textLine: number): string {
  const lines = source.split(/\r\n|\r|\n/).slice(textLine - 1);
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
