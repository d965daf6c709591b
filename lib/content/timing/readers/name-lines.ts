import { nameKey } from '@/lib/content/names/listed-names';
import { nameForm } from '@/lib/content/names/name-form';
import type { CueLines } from './cue-line';
import type { Named } from './speaker-head';

/** Share of the spoken cues that must begin with such a line. */
const MIN_SHARE = 0.5;

/**
 * Reads names that stand alone on the first line of a cue, without a colon, if most cues of
 * the file begin so and two people or more take turns.
 */
export function withNameLines(cues: readonly CueLines[]): CueLines[] {
  const names = cues.map(nameLineOf);
  const counts = new Map<string, number>();
  for (const name of names) {
    if (name === null) continue;
    const key = nameKey(name.written);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const repeated = [...counts.values()].filter((count) => count > 1).reduce((a, b) => a + b, 0);
  const spoken = cues.filter(({ isSpoken }) => isSpoken).length;
  if (counts.size < 2 || repeated < 2 || repeated < spoken * MIN_SHARE) return [...cues];
  return cues.map((cue, at) => {
    const [first, ...rest] = cue.lines;
    const name = names[at];
    if (first === undefined || name == null) return cue;
    return { ...cue, lines: [{ ...first, head: { ...first.head, name } }, ...rest] };
  });
}

function nameLineOf({ lines: [first, second] }: CueLines): Named | null {
  if (first === undefined || second === undefined || first.head.name !== null) return null;
  const written = first.text.slice(first.head.markerLength).trim();
  const form = nameForm(written);
  if (form !== 'name' && form !== 'label' && form !== 'role') return null;
  return { written, form, isTight: false, length: first.text.length };
}
