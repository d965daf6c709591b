import { retimeEdited } from '@/lib/content/timing/decide/retime-edited';
import { transcriberOf } from '@/lib/content/timing/decide/transcriber';
import { readTimingFile } from '@/lib/content/timing/readers/read-timing-file';
import { wordsOfBlocks } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';
import type { TimingContent } from '@/tools/timing/timing-json';

/** What a timing file says about recognized text, which new times do not change. */
export type Recognized = Pick<TimingContent, 'recognizer' | 'written' | 'doubts' | 'gaps'>;

/**
 * What to keep from the timing file of a recognized text when its times are measured anew: who
 * recognized it, the hash that shows edits, doubtful words, and stretches without a voice.
 *
 * @param json The file so far; an empty text when there is none.
 * @returns Empty for any other file.
 */
export function recognizedIn(json: string, transcript: Transcript): Recognized {
  const read = readTimingFile(json);
  if ('faults' in read) return {};
  const { engine, recognizer = engine, written } = read.file;
  if (transcriberOf(recognizer) === null) return {};
  const timing = retimeEdited(read.file, wordsOfBlocks(transcript))?.timing;
  return {
    recognizer,
    ...(written !== undefined && { written }),
    ...(timing?.doubts && { doubts: timing.doubts }),
    ...(timing?.gaps && { gaps: timing.gaps }),
  };
}
