import type { Text } from 'mdast';
import { leafText, withText, type InlineRun } from './inline-runs';

/**
 * Cuts the texts of a row wherever a pattern is found.
 *
 * @param pattern In one group, so that `split` keeps what it finds.
 * @returns The row with each hit as an atom of its own, and the hits in it.
 */
export function cutAt(
  atoms: readonly InlineRun[],
  pattern: RegExp,
): { readonly atoms: InlineRun[]; readonly hits: ReadonlySet<InlineRun> } {
  const hits = new Set<InlineRun>();
  const cut = atoms.flatMap((atom) => {
    const { leaf, marks } = atom;
    if (leaf.type !== 'text') return [atom];
    let { position } = leaf;
    const pieces = leaf.value.split(pattern).map((value, index) => {
      const piece: InlineRun = { leaf: { ...leaf, value, position }, marks };
      position = below(position, value);
      if (index % 2 === 1) hits.add(piece);
      return piece;
    });
    return pieces.filter(({ leaf }) => leaf.type === 'text' && leaf.value !== '');
  });
  return { atoms: cut, hits };
}

/** Where the text after this one stands. Only its line is right, which is what problems tell. */
function below(position: Text['position'], text: string): Text['position'] {
  const lines = text.split('\n').length - 1;
  if (position === undefined || lines === 0) return position;
  return { ...position, start: { ...position.start, line: position.start.line + lines } };
}

/** The lines of a paragraph, each with the break that ends it. */
export function linesOf(atoms: readonly InlineRun[]): InlineRun[][] {
  const cut = cutAt(atoms, /(\n)/);
  const lines: InlineRun[][] = [[]];
  for (const atom of cut.atoms) {
    lines.at(-1)?.push(atom);
    if (cut.hits.has(atom) || atom.leaf.type === 'break') lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

/** Without white space at both ends. */
export function trimmed(atoms: readonly InlineRun[]): InlineRun[] {
  return splitSpace(atoms).ink;
}

/** A row in three: white space, what begins and ends with something else, white space. */
export function splitSpace(
  atoms: readonly InlineRun[],
): Record<'before' | 'ink' | 'after', InlineRun[]> {
  const from = atoms.findIndex(isShown);
  const to = atoms.findLastIndex(isShown);
  const [first, last] = [atoms[from], atoms[to]];
  if (first === undefined || last === undefined) return { before: [...atoms], ink: [], after: [] };
  const [start] = inkOf(first);
  const [, end] = inkOf(last);
  return {
    before: [...atoms.slice(0, from), ...pieceOf(first, 0, start)],
    ink: atoms
      .slice(from, to + 1)
      .flatMap((atom) => pieceOf(atom, atom === first ? start : 0, atom === last ? end : Infinity)),
    after: [...pieceOf(last, end, Infinity), ...atoms.slice(to + 1)],
  };
}

/** Where the first character that is no space stands, and where the last one ends. */
function inkOf({ leaf }: InlineRun): readonly [number, number] {
  if (leaf.type !== 'text') return [0, Infinity];
  return [leaf.value.length - leaf.value.trimStart().length, leaf.value.trimEnd().length];
}

/** Only text can be cut; the rest is there or not. */
function pieceOf(atom: InlineRun, from: number, to: number): InlineRun[] {
  if (atom.leaf.type !== 'text') return from === 0 && to > 0 ? [atom] : [];
  const piece = withText(atom, (text) => text.slice(from, to));
  return leafText(piece.leaf) === '' ? [] : [piece];
}

function isShown({ leaf }: InlineRun): boolean {
  return leaf.type === 'text' ? leaf.value.trim() !== '' : leaf.type !== 'break';
}

/** Without its first characters, and without white space at both ends. */
export function withoutStart(atoms: readonly InlineRun[], count: number): InlineRun[] {
  let left = count;
  const row = atoms.flatMap((atom) => {
    const { length } = leafText(atom.leaf);
    const cut = Math.min(left, length);
    left -= cut;
    if (atom.leaf.type === 'text') return [withText(atom, (text) => text.slice(cut))];
    return cut > 0 && cut === length ? [] : [atom];
  });
  return trimmed(row);
}
