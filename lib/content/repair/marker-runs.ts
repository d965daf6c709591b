import { leafText, withText, type InlineRun } from './inline-runs';

/**
 * Makes one of a run of signs that marks cut through: a reader sees a rule in
 * `-*--*`, where Markdown has a hyphen and two in italics.
 */
export function withWholeRuns(atoms: readonly InlineRun[]): InlineRun[] {
  const row: InlineRun[] = [];
  for (const atom of atoms) {
    const before = row.at(-1);
    const signs = before === undefined ? '' : signsThatGoOn(before, atom);
    if (before === undefined || signs === '') row.push(atom);
    else {
      row[row.length - 1] = withText(before, (text) => text + signs);
      const rest = withText(atom, (text) => text.slice(signs.length));
      if (leafText(rest.leaf) !== '') row.push(rest);
    }
  }
  return row;
}

/** The signs at an atom's start that make more than themselves of those before it. */
function signsThatGoOn(before: InlineRun, { leaf }: InlineRun): string {
  if (before.leaf.type !== 'text' || leaf.type !== 'text') return '';
  const end = /([*_-])\1*$/.exec(before.leaf.value.slice(-2));
  const start = /^([*_-])\1*/.exec(leaf.value);
  if (end === null || start === null || end[1] !== start[1]) return '';
  const fewest = start[1] === '-' ? 3 : 2;
  return end[0].length + start[0].length < fewest ? '' : start[0];
}
