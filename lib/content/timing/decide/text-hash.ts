import { createHash } from 'node:crypto';
import { spokenWords } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';

/**
 * Hashes the spoken words of a transcript. A corrected heading, comma or line break does not
 * change the hash, because it does not change the times of the words.
 *
 * @returns SHA-256 in hexadecimal.
 */
export function textHash(transcript: Transcript): string {
  return createHash('sha256').update(spokenWords(transcript).join(' ')).digest('hex');
}
