import { createHash } from 'node:crypto';
import { spokenWords } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';

/** Hexadecimal digits of a paragraph's hash: enough to tell the paragraphs of an episode apart. */
const PARAGRAPH_DIGITS = 16;

/**
 * Hashes the spoken words of a transcript. A corrected heading, comma or line break does not
 * change the hash, because it does not change the times of the words.
 *
 * @returns SHA-256 in hexadecimal.
 */
export function textHash(transcript: Transcript): string {
  return hashOf(spokenWords(transcript));
}

/**
 * Hashes the words of one paragraph, to recognize it after an edit elsewhere.
 *
 * @returns The first 16 digits of the SHA-256 of the words with one space between them.
 */
export function paragraphHash(words: readonly string[]): string {
  return hashOf(words).slice(0, PARAGRAPH_DIGITS);
}

function hashOf(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest('hex');
}
