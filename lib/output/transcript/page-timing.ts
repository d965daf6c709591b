import { wordsOfBlocks, type Timing } from '@/lib/transcript/timing';
import { encodeTiming } from '@/lib/transcript/timing-file';
import type { SpeechMap } from '@/lib/transcript/speech-map';
import type { Talk } from '@/lib/transcript/talk';
import type { Transcript } from '@/lib/transcript/transcript';
import { checksum } from '@/lib/transcript/words';

/** The content of `timing.json`, which the page of an episode fetches. */
export function pageTiming(
  transcript: Transcript,
  timing: Timing,
  map: SpeechMap | null,
  talk: Talk | null,
): string {
  const blocks = wordsOfBlocks(transcript);
  const counts = blocks.map(({ length }) => length);
  const file = encodeTiming(timing, checksum(blocks.flat()), counts);
  return JSON.stringify({ ...file, ...(map && { map }), ...(talk && { talk }) });
}
