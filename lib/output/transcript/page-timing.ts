import { spokenBlocks, type Timing } from '@/lib/transcript/timing';
import { encodeTiming } from '@/lib/transcript/timing-file';
import type { Transcript } from '@/lib/transcript/transcript';
import { checksum, wordsIn } from '@/lib/transcript/words';

/** The content of `timing.json`, which the page of an episode fetches. */
export function pageTiming(transcript: Transcript, timing: Timing): string {
  const blocks = spokenBlocks(transcript).map(({ text }) =>
    wordsIn(text).map(({ start, end }) => text.slice(start, end)),
  );
  const counts = blocks.map(({ length }) => length);
  return JSON.stringify(encodeTiming(timing, checksum(blocks.flat()), counts));
}
