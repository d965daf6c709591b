import { parseClock } from '@/lib/time/parse-clock';
import type { TimePoint } from '@/lib/transcript/transcript';
import { wordsIn } from '@/lib/transcript/words';
import { textOf, withText, type InlineRun } from '@/lib/content/repair/inline-runs';
import { cutAt, trimmed } from '@/lib/content/repair/split-runs';
import { STAMP_END, STAMP_START } from '@/lib/content/repair/placeholders';

const STAMP = new RegExp(String.raw`(\s?${STAMP_START}[^${STAMP_END}]*${STAMP_END}\s?)`);
const TIME = new RegExp(`${STAMP_START}([^${STAMP_END}]*)${STAMP_END}`);

export type WithoutStamps = {
  /** The text as it is spoken. */
  readonly atoms: InlineRun[];
  /** The times in it, each with the word that it stands before. */
  readonly points: readonly TimePoint[];
  /** Seconds: a time behind the last word. */
  readonly end: number | null;
};

/** Takes the time stamps out of a text: they are times, and no words. */
export function takeStamps(text: readonly InlineRun[]): WithoutStamps {
  const { atoms, hits } = cutAt(text, STAMP);
  if (hits.size === 0) return { atoms: trimmed(text), points: [], end: null };
  const points: TimePoint[] = [];
  let word = 0;
  const rest = atoms.map((atom, at) => {
    if (!hits.has(atom)) {
      word += wordsIn(textOf([atom])).length;
      return atom;
    }
    const written = TIME.exec(textOf([atom]))?.[1] ?? '';
    const seconds = parseClock(written);
    // What no clock shows is told as a problem, and stays.
    if (seconds === null) return withText(atom, (stamp) => stamp.replace(TIME, `[${written}]`));
    points.push({ word, seconds });
    const [before, after] = [
      textOf(atoms.slice(Math.max(0, at - 2), at)).slice(-1),
      textOf(atoms.slice(at + 1, at + 2)),
    ];
    return withText(atom, (stamp) => jointOf(stamp, before, after.slice(0, 1)));
  });
  const count = word;
  return {
    atoms: trimmed(rest.filter((atom) => textOf([atom]) !== '' || atom.leaf.type !== 'text')),
    points: points.filter((point) => point.word < count),
    end: points.findLast((point) => point.word >= count)?.seconds ?? null,
  };
}

/** What stays between the words on both sides. */
function jointOf(stamp: string, before: string, after: string): string {
  if (/^[.,;:!?…)\]”’»]/.test(after)) return '';
  const blank = /\s/.exec(stamp)?.[0];
  if (blank !== undefined) return stamp.includes('\n') ? '\n' : ' ';
  return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after) ? ' ' : '';
}
