import { createHash } from 'node:crypto';
import { spokenWords } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';

/**
 * Tells one text from another by its spoken words alone: a mended heading, comma
 * or line break does not change when the words are spoken.
 *
 * @returns SHA-256 in hexadecimal letters.
 */
export function textHash(transcript: Transcript): string {
  return createHash('sha256').update(spokenWords(transcript).join(' ')).digest('hex');
}
