import { leafText, withText, type InlineRun } from './inline-runs';

/**
 * Joins markers that inline marks split: a reader sees a rule in `-*--*`, but Markdown has a
 * hyphen followed by two in italics.
 */
export function mergeMarkerRuns(runs: readonly InlineRun[]): InlineRun[] {
  const merged: InlineRun[] = [];
  for (const run of runs) {
    const before = merged.at(-1);
    const markers = before === undefined ? '' : continuedMarkers(before, run);
    if (before === undefined || markers === '') merged.push(run);
    else {
      merged[merged.length - 1] = withText(before, (text) => text + markers);
      const rest = withText(run, (text) => text.slice(markers.length));
      if (leafText(rest.leaf) !== '') merged.push(rest);
    }
  }
  return merged;
}

/** The markers at the start of a run that form a longer marker together with those before it. */
function continuedMarkers(before: InlineRun, { leaf }: InlineRun): string {
  if (before.leaf.type !== 'text' || leaf.type !== 'text') return '';
  const end = /([*_-])\1*$/.exec(before.leaf.value.slice(-2));
  const start = /^([*_-])\1*/.exec(leaf.value);
  if (end === null || start === null || end[1] !== start[1]) return '';
  const minLength = start[1] === '-' ? 3 : 2;
  return end[0].length + start[0].length < minLength ? '' : start[0];
}
