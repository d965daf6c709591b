import { parseClock } from '@/lib/time/parse-clock';
import type { TimePoint } from '@/lib/transcript/transcript';
import { wordsIn } from '@/lib/transcript/words';
import { textOf, withText, type InlineRun } from '@/lib/content/repair/inline-runs';
import { cutAt, trimmed } from '@/lib/content/repair/split-runs';
import { STAMP_END, STAMP_START } from '@/lib/content/repair/placeholders';

const STAMP = new RegExp(String.raw`(\s?${STAMP_START}[^${STAMP_END}]*${STAMP_END}\s?)`);
const TIME = new RegExp(`${STAMP_START}([^${STAMP_END}]*)${STAMP_END}`);

export type WithoutStamps = {
  /** The spoken text. */
  readonly runs: InlineRun[];
  /** The times in the text, each with the index of the word after it. */
  readonly points: readonly TimePoint[];
  /** A time after the last word, in seconds. */
  readonly end: number | null;
};

/** Removes the time stamps from a text and returns them as times. */
export function extractStamps(text: readonly InlineRun[]): WithoutStamps {
  const { runs, hits } = cutAt(text, STAMP);
  if (hits.size === 0) return { runs: trimmed(text), points: [], end: null };
  const points: TimePoint[] = [];
  let word = 0;
  const rest = runs.map((run, at) => {
    if (!hits.has(run)) {
      word += wordsIn(textOf([run])).length;
      return run;
    }
    const written = TIME.exec(textOf([run]))?.[1] ?? '';
    const seconds = parseClock(written);
    // An invalid time is reported as a problem and stays in the text.
    if (seconds === null) return withText(run, (stamp) => stamp.replace(TIME, `[${written}]`));
    points.push({ word, seconds });
    const [before, after] = [
      textOf(runs.slice(Math.max(0, at - 2), at)).slice(-1),
      textOf(runs.slice(at + 1, at + 2)),
    ];
    return withText(run, (stamp) => separatorOf(stamp, before, after.slice(0, 1)));
  });
  const count = word;
  return {
    runs: trimmed(rest.filter((run) => textOf([run]) !== '' || run.leaf.type !== 'text')),
    points: points.filter((point) => point.word < count),
    end: points.findLast((point) => point.word >= count)?.seconds ?? null,
  };
}

/** The space that replaces a stamp between the words on both sides. */
function separatorOf(stamp: string, before: string, after: string): string {
  if (/^[.,;:!?…)\]”’»]/.test(after)) return '';
  const blank = /\s/.exec(stamp)?.[0];
  if (blank !== undefined) return stamp.includes('\n') ? '\n' : ' ';
  return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after) ? ' ' : '';
}
