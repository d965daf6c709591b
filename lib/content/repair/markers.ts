import { inlineRunsOf, leafText, type InlineRun } from './inline-runs';
import { cutAt } from './split-runs';
import type { Line } from './line';
import { mergeMarkerRuns } from './marker-runs';

/** A bold marker that Markdown could not pair. */
const MARKERS = /(\*{2,}|_{2,})/u;

/** The possible role of a marker, given by the characters next to it. */
export type Side = 'opens' | 'closes' | 'either' | 'inside';

/** A line of text in which each bold marker is a run of its own. */
export type MarkerLine = {
  readonly runs: readonly InlineRun[];
  readonly markers: ReadonlySet<InlineRun>;
};

export function markerLineOf(line: Line): MarkerLine {
  const { runs, hits } = cutAt(mergeMarkerRuns(inlineRunsOf(line.children)), MARKERS);
  // Bold text that contains an unpaired marker was paired wrongly. Undo the pairing.
  const mispaired = new Set(
    [...hits].flatMap(({ marks }) => marks.filter(({ type }) => type === 'strong')),
  );
  if (mispaired.size === 0) return { runs, markers: hits };
  const markers = new Set<InlineRun>();
  const opened = runs.flatMap((run, at) => {
    const marks = run.marks.filter((mark) => !mispaired.has(mark));
    const endOf = (other: InlineRun | undefined): InlineRun[] =>
      run.marks
        .filter((mark) => mispaired.has(mark) && other?.marks.includes(mark) !== true)
        .map(() => ({ leaf: { type: 'text', value: '**' }, marks }));
    const [before, bare, after] = [endOf(runs[at - 1]), { ...run, marks }, endOf(runs[at + 1])];
    for (const marker of [...before, ...(hits.has(run) ? [bare] : []), ...after])
      markers.add(marker);
    return [...before, bare, ...after];
  });
  return { runs: opened, markers };
}

/** `****` closes one bold and opens the next. */
export function isDouble({ leaf }: InlineRun): boolean {
  return leafText(leaf).length % 4 === 0;
}

/** The role of a marker: depends on white space, or the end of the line, on its two sides. */
export function sideOf(runs: readonly InlineRun[], at: number): Side {
  const before = isVisible(neighbour(runs, at, -1).slice(-1));
  const after = isVisible(neighbour(runs, at, 1).slice(0, 1));
  if (before === after) return before ? 'inside' : 'either';
  return before ? 'closes' : 'opens';
}

function isVisible(character: string): boolean {
  return character.trim() !== '';
}

/** Whether a marker is part of a word, such as `f**k`, `2**3` or `a__b`. */
export function isInWord(runs: readonly InlineRun[], at: number): boolean {
  return endsInWord(runs, at) && /^[\p{L}\p{N}]/u.test(neighbour(runs, at, 1));
}

/** Whether asterisks stand for omitted letters, as in `What the f***!`. */
export function isMask(runs: readonly InlineRun[], at: number): boolean {
  const { leaf } = runs[at] ?? {};
  return leaf !== undefined && leafText(leaf).startsWith('***') && endsInWord(runs, at);
}

function endsInWord(runs: readonly InlineRun[], at: number): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(neighbour(runs, at, -1).slice(-2));
}

/** The nearest text before or after a run. A picture may have no text. */
function neighbour(runs: readonly InlineRun[], at: number, step: 1 | -1): string {
  for (let index = at + step; ; index += step) {
    const run = runs[index];
    if (run === undefined) return '';
    const text = leafText(run.leaf);
    if (text !== '') return text;
  }
}
