import type { Strong } from 'mdast';
import { leafText, nodesOf, runsOf, withText, type InlineRun } from './inline-runs';
import { splitSpace, trimmed } from './split-runs';
import { isLine, type Line } from './line';
import {
  isDouble,
  isInWord,
  isMask,
  markerLineOf,
  sideOf,
  type MarkerLine,
  type Side,
} from './markers';
import { asLetters } from './placeholders';

type Sign = { readonly line: number; readonly at: number; readonly side: Side };
type Pair = readonly [Sign, Sign];

/**
 * Pairs the bold signs that Markdown left in the text, and takes out those that
 * belong to no pair. Markdown pairs none that stand before a space, close after
 * one, or close in the next paragraph.
 *
 * @param blocks Neighbours; a bold may run from one line of text to the next one.
 */
export function pairStrongMarks<T extends { readonly type: string }>(
  blocks: readonly (T | Line)[],
): (T | Line)[] {
  const rows = blocks.map((block) => (isLine(block) ? markerLineOf(block) : null));
  if (!rows.some((row) => row !== null && row.signs.size > 0)) return [...blocks];

  const pairs = [...pairsOf(rows, '*'), ...pairsOf(rows, '_')];
  const clean = blocks.map((block, line) => {
    const row = rows[line];
    if (!isLine(block) || row === null || row === undefined || row.signs.size === 0) return block;
    return { ...block, children: nodesOf(withoutSigns(row, line, pairs)) };
  });
  // Signs may touch now that others are gone, as in `*__*`.
  return pairStrongMarks(clean);
}

/** Pairs from left to right: a bold runs on into the next paragraph, and no further. */
function pairsOf(rows: readonly (MarkerLine | null)[], letter: '*' | '_'): Pair[] {
  const pairs: Pair[] = [];
  let open: Sign | null = null;
  rows.forEach((row, line) => {
    if (row === null || (open !== null && open.line < line - 1)) open = null;
    row?.atoms.forEach((atom, at) => {
      // Nothing is bold twice: around a bold that Markdown saw, a sign has no partner.
      if (atom.marks.some(({ type }) => type === 'strong')) open = null;
      if (!row.signs.has(atom) || !leafText(atom.leaf).startsWith(letter)) return;
      // As Markdown has it: `a__b` is one word.
      if (letter === '_' && isInWord(row.atoms, at)) return;
      const side = sideOf(row.atoms, at);
      for (let times = isDouble(atom) ? 2 : 1; times > 0; times -= 1) {
        const sign: Sign = { line, at, side };
        if (open !== null && canClose(open, sign)) {
          pairs.push([open, sign]);
          open = null;
        } else {
          open = side === 'closes' ? null : sign;
        }
      }
    });
  });
  return pairs;
}

/** A sign inside a word reaches no other paragraph, and nothing opens where it should close. */
function canClose(open: Sign, sign: Sign): boolean {
  if (open.line === sign.line) return true;
  return open.side !== 'inside' && sign.side !== 'inside' && sign.side !== 'opens';
}

function withoutSigns(
  { atoms, signs }: MarkerLine,
  line: number,
  pairs: readonly Pair[],
): InlineRun[] {
  const paired = new Set<number>();
  const strongAt: Strong[] = [];
  for (const [from, to] of pairs) {
    if (from.line !== line && to.line !== line) continue;
    const strong: Strong = { type: 'strong', children: [] };
    const first = from.line === line ? from.at : -1;
    const last = to.line === line ? to.at : atoms.length;
    paired.add(first).add(last);
    for (let at = first + 1; at < last; at += 1) strongAt[at] ??= strong;
  }
  const kept = atoms.flatMap((atom, at): InlineRun[] => {
    if (!signs.has(atom)) {
      const strong = strongAt[at];
      return [strong === undefined ? atom : { ...atom, marks: [strong, ...atom.marks] }];
    }
    if (paired.has(at)) return [];
    return isInWord(atoms, at) || isMask(atoms, at) ? [withText(atom, asLetters)] : [];
  });
  return trimmed(spacesOutside(kept, new Set(strongAt)));
}

/** `** If**` has its space before the bold, not in it; in `If **,` there should be none. */
function spacesOutside(row: readonly InlineRun[], added: ReadonlySet<Strong>): InlineRun[] {
  return runsOf(row, 0).flatMap((run, at, runs) => {
    const strong = run[0].marks[0];
    if (strong?.type !== 'strong' || !added.has(strong)) return run;
    const { before, ink, after } = splitSpace(run);
    const unmarked = (atom: InlineRun): InlineRun => ({ ...atom, marks: atom.marks.slice(1) });
    const goesOn = /^[.,;:!?…)\]”’]/.test(leafText(runs[at + 1]?.[0].leaf ?? NO_TEXT));
    return [...before.map(unmarked), ...ink, ...(goesOn ? [] : after.map(unmarked))];
  });
}

const NO_TEXT = { type: 'text', value: '' } as const;
