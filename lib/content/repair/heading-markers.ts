import type { Heading, RootContent } from 'mdast';
import { lineBefore } from './line-context';
import { inlineRunsOf, leafText, nodesOf, textOf, type InlineRun } from './inline-runs';
import { cutAt, linesOf, trimmed, withoutStart } from './split-runs';
import type { Line } from './line';
import { endsSentence, isCapitals, isTitleLike } from './title-like';

/** `##` that Markdown does not recognize: in the middle of a line, or without a space. */
const MISPLACED_MARKERS = /((?<!\S)#{2,6}(?=\s*\p{L}|\s+[\p{N}\p{P}]|\s*$))/u;
/** Markers at the start of a text. A single `#` needs a space, because `#1` is a word. */
const LEADING_MARKERS = /^(?:(#(?=\s)|#{2,6}(?!#))\s*)+/;

/** Other markers directly before the ones in question. */
const PRECEDING_MARKERS = /(?:(?<!\S)#{2,6}\s*)+$/;

/** Whether the text of a block contains heading markers. */
export function hasMarkers(line: Line): boolean {
  const { runs, hits } = cutAt(inlineRunsOf(line.children), MISPLACED_MARKERS);
  return runs.some((run, at) => hits.has(run) && isBeginning(runs, at, line));
}

/** Converts a part of a block to headings, where it has heading markers, and paragraphs. */
export function blocksOf(part: readonly InlineRun[], from: Line): RootContent[] {
  const { runs, hits } = cutAt(trimmed(part), MISPLACED_MARKERS);
  const pieces: InlineRun[][] = [[]];
  runs.forEach((run, at) => {
    if (hits.has(run) && isBeginning(runs, at, from)) pieces.push([]);
    pieces.at(-1)?.push(run);
  });
  return pieces.flatMap((piece) => blockOf(trimmed(piece), from));
}

/** Whether markers can begin a heading. In the middle of a sentence they mean something else. */
function isBeginning(runs: readonly InlineRun[], at: number, from: Line): boolean {
  const before = lineBefore(runs, at).replace(PRECEDING_MARKERS, '').trim();
  return before === '' || from.type === 'heading' || endsSentence(before) || isCapitals(before);
}

function blockOf(runs: readonly InlineRun[], from: Line): RootContent[] {
  const [first] = runs;
  if (first === undefined) return [];
  const markers = first.leaf.type === 'text' ? LEADING_MARKERS.exec(leafText(first.leaf)) : null;
  const depth = markers?.[1]?.length ?? (from.type === 'heading' ? from.depth : null);
  const bare = markers === null ? runs : withoutStart(runs, markers[0].length);
  const [title = [], ...rest] = linesOf(bare);
  if (depth === null || !isTitleLike(textOf(title))) return paragraphOf(bare);
  const heading: Heading = {
    type: 'heading',
    // The pattern matches one to six characters.
    depth: depth as Heading['depth'],
    children: nodesOf(trimmed(title)),
  };
  return [
    ...(hasMarkers(heading) ? blocksOf(title, heading) : [heading]),
    ...paragraphOf(trimmed(rest.flat())),
  ];
}

function paragraphOf(runs: readonly InlineRun[]): RootContent[] {
  const children = nodesOf(runs);
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}
