import { spokenBlocks, type Timing, type TimeSpan } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';
import { wordsIn } from '@/lib/transcript/words';

/** Letters in a second: no voice is faster, and none goes on for long that slowly. */
const FASTEST = 40;
const SLOWEST = 5;
/** Words without a time that may go with their neighbours; more were not spoken. */
const MOST_UNSPOKEN = 12;

/**
 * A time for each word, for captions, which have to show every spoken word
 * although a page would rather mark nothing than guess. Between what is known,
 * time is shared by letters.
 *
 * @returns One for each spoken word; `null` for those that the audio has no time for.
 */
export function completeTimes(transcript: Transcript, timing: Timing): (TimeSpan | null)[] {
  const times = [...timing.words];
  for (const stretch of stretches(transcript, timing)) fill(times, stretch);
  return times;
}

/** Words in a row that have no time, and the time that is left for them. */
type Stretch = TimeSpan & { readonly from: number; readonly letters: readonly number[] };

function stretches(transcript: Transcript, { words, blocks, durationSeconds }: Timing): Stretch[] {
  const found: Stretch[] = [];
  let open: { from: number; startSeconds: number; letters: number[] } | null = null;
  let at = 0;
  let latest = 0;
  const close = (endSeconds: number): void => {
    if (open !== null) found.push({ ...open, endSeconds });
    open = null;
  };
  spokenBlocks(transcript).forEach(({ text }, index) => {
    const block = blocks[index] ?? null;
    // Where a paragraph is known to begin, time is not shared across.
    if (block !== null) close(block.startSeconds);
    latest = Math.max(latest, block?.startSeconds ?? 0);
    let isKnown = false;
    for (const { start, end } of wordsIn(text)) {
      const known = words[at] ?? null;
      if (known === null) {
        open ??= { from: at, startSeconds: latest, letters: [] };
        open.letters.push(end - start);
      } else {
        close(known.startSeconds);
        isKnown = true;
        latest = known.endSeconds;
      }
      at += 1;
    }
    // Its end is measured, unless it is no more than the end of its last known word.
    if (!isKnown && block !== null && blocks[index + 1] != null) close(block.endSeconds);
  });
  close(durationSeconds);
  return found;
}

function fill(times: (TimeSpan | null)[], stretch: Stretch): void {
  const { from, letters, startSeconds } = stretch;
  const all = letters.reduce((sum, count) => sum + count, 0);
  const room = Math.min(stretch.endSeconds - startSeconds, all / SLOWEST);
  const isPossible = room * FASTEST >= all;
  if (!isPossible && letters.length > MOST_UNSPOKEN) return;
  let before = 0;
  letters.forEach((count, index) => {
    const timeAt = (done: number) => startSeconds + (isPossible ? (room * done) / all : 0);
    times[from + index] = { startSeconds: timeAt(before), endSeconds: timeAt(before + count) };
    before += count;
  });
}
