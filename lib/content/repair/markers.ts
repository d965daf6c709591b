import { inlineRunsOf, leafText, type InlineRun } from './inline-runs';
import { cutAt } from './split-runs';
import type { Line } from './line';
import { withWholeRuns } from './marker-runs';

/** A run of signs that stands for bold and that Markdown could not pair. */
const SIGNS = /(\*{2,}|_{2,})/u;

/** What a sign can be, by what it touches. */
export type Side = 'opens' | 'closes' | 'either' | 'inside';

/** A line of text with its bold signs as atoms of their own. */
export type MarkerLine = {
  readonly atoms: readonly InlineRun[];
  readonly signs: ReadonlySet<InlineRun>;
};

export function markerLineOf(line: Line): MarkerLine {
  const { atoms, hits } = cutAt(withWholeRuns(inlineRunsOf(line.children)), SIGNS);
  // A bold with a raw sign in it was paired with the wrong partner: open it up.
  const wrong = new Set(
    [...hits].flatMap(({ marks }) => marks.filter(({ type }) => type === 'strong')),
  );
  if (wrong.size === 0) return { atoms, signs: hits };
  const signs = new Set<InlineRun>();
  const opened = atoms.flatMap((atom, at) => {
    const marks = atom.marks.filter((mark) => !wrong.has(mark));
    const endOf = (other: InlineRun | undefined): InlineRun[] =>
      atom.marks
        .filter((mark) => wrong.has(mark) && other?.marks.includes(mark) !== true)
        .map(() => ({ leaf: { type: 'text', value: '**' }, marks }));
    const [before, bare, after] = [endOf(atoms[at - 1]), { ...atom, marks }, endOf(atoms[at + 1])];
    for (const sign of [...before, ...(hits.has(atom) ? [bare] : []), ...after]) signs.add(sign);
    return [...before, bare, ...after];
  });
  return { atoms: opened, signs };
}

/** `****` closes one bold and opens the next. */
export function isDouble({ leaf }: InlineRun): boolean {
  return leafText(leaf).length % 4 === 0;
}

/** By the nearest text: white space, or the line's end, on one side or on both. */
export function sideOf(atoms: readonly InlineRun[], at: number): Side {
  const before = isInk(neighbour(atoms, at, -1).slice(-1));
  const after = isInk(neighbour(atoms, at, 1).slice(0, 1));
  if (before === after) return before ? 'inside' : 'either';
  return before ? 'closes' : 'opens';
}

function isInk(character: string): boolean {
  return character.trim() !== '';
}

/** A sign between letters, such as `f**k`, `2**3` or `a__b`, is a part of the word. */
export function isInWord(atoms: readonly InlineRun[], at: number): boolean {
  return endsInWord(atoms, at) && /^[\p{L}\p{N}]/u.test(neighbour(atoms, at, 1));
}

/** `What the f***!` hides letters. */
export function isMask(atoms: readonly InlineRun[], at: number): boolean {
  const { leaf } = atoms[at] ?? {};
  return leaf !== undefined && leafText(leaf).startsWith('***') && endsInWord(atoms, at);
}

function endsInWord(atoms: readonly InlineRun[], at: number): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(neighbour(atoms, at, -1).slice(-2));
}

/** The nearest text before or after; a picture may have none. */
function neighbour(atoms: readonly InlineRun[], at: number, step: 1 | -1): string {
  for (let index = at + step; ; index += step) {
    const atom = atoms[index];
    if (atom === undefined) return '';
    const text = leafText(atom.leaf);
    if (text !== '') return text;
  }
}
