import { spokenBlocks, type Timing, type TimeSpan } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';
import { wordsIn } from '@/lib/transcript/words';

/** Letters per second: no speech is faster, and no longer speech is slower. */
const MAX_LETTERS_PER_SECOND = 40;
const MIN_LETTERS_PER_SECOND = 5;
/** Up to this number, untimed words without room are placed at one moment; longer runs were not spoken. */
const MAX_UNTIMED_WORDS = 12;

/**
 * Interpolates a time for each word, for captions, which must show every spoken word. A
 * page highlights only measured words. Between known times, the time is divided by
 * number of letters.
 *
 * @returns One for each spoken word; `null` for words that do not fit into the audio.
 */
export function completeTimes(transcript: Transcript, timing: Timing): (TimeSpan | null)[] {
  const times = [...timing.words];
  for (const stretch of untimedRuns(transcript, timing)) fill(times, stretch);
  return times;
}

/** A run of words without times, and the time span available for them. */
type UntimedRun = TimeSpan & { readonly from: number; readonly letters: readonly number[] };

function untimedRuns(
  transcript: Transcript,
  { words, blocks, durationSeconds }: Timing,
): UntimedRun[] {
  const found: UntimedRun[] = [];
  let open: { from: number; startSeconds: number; letters: number[] } | null = null;
  let at = 0;
  let latest = 0;
  const close = (endSeconds: number): void => {
    if (open !== null) found.push({ ...open, endSeconds });
    open = null;
  };
  spokenBlocks(transcript).forEach(({ text }, index) => {
    const block = blocks[index] ?? null;
    // Times are not interpolated across the known start of a paragraph.
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
    // The block's end is measured, unless it is only the end of its last known word.
    if (!isKnown && block !== null && blocks[index + 1] != null) close(block.endSeconds);
  });
  close(durationSeconds);
  return found;
}

function fill(times: (TimeSpan | null)[], stretch: UntimedRun): void {
  const { from, letters, startSeconds } = stretch;
  const all = letters.reduce((sum, count) => sum + count, 0);
  const room = Math.min(stretch.endSeconds - startSeconds, all / MIN_LETTERS_PER_SECOND);
  const isPossible = room * MAX_LETTERS_PER_SECOND >= all;
  if (!isPossible && letters.length > MAX_UNTIMED_WORDS) return;
  let before = 0;
  letters.forEach((count, index) => {
    const timeAt = (done: number) => startSeconds + (isPossible ? (room * done) / all : 0);
    times[from + index] = { startSeconds: timeAt(before), endSeconds: timeAt(before + count) };
    before += count;
  });
}
