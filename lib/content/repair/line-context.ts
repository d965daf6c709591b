import { leafText, type InlineRun } from './inline-runs';

/** Longer than any title; the rest of a long line is not looked at. */
const ENOUGH = 200;

/** What stands before an atom on its line, or the end of it. */
export function lineBefore(atoms: readonly InlineRun[], at: number): string {
  let text = '';
  for (let index = at - 1; !isEnough(text); index -= 1) {
    const atom = atoms[index];
    if (atom === undefined) break;
    text = leafText(atom.leaf).slice(-ENOUGH) + text;
  }
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** What stands after an atom on its line, or the beginning of it. */
export function lineAfter(atoms: readonly InlineRun[], at: number): string {
  let text = '';
  for (let index = at + 1; !isEnough(text); index += 1) {
    const atom = atoms[index];
    if (atom === undefined) break;
    text += leafText(atom.leaf).slice(0, ENOUGH);
  }
  return text.split('\n', 1)[0] ?? '';
}

function isEnough(text: string): boolean {
  return text.length >= ENOUGH || text.includes('\n');
}
