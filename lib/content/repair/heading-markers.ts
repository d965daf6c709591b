import type { Heading, RootContent } from 'mdast';
import { lineBefore } from './line-context';
import { inlineRunsOf, leafText, nodesOf, textOf, type InlineRun } from './inline-runs';
import { cutAt, linesOf, trimmed, withoutStart } from './split-runs';
import type { Line } from './line';
import { endsSentence, isCapitals, isTitleLike } from './title-like';

/** `##` where Markdown does not look for it: in the middle of a line, or without its space. */
const GLUED = /((?<!\S)#{2,6}(?=\s*\p{L}|\s+[\p{N}\p{P}]|\s*$))/u;
/** One alone needs its space, since `#1` is a word. */
const SIGNS = /^(?:(#(?=\s)|#{2,6}(?!#))\s*)+/;

/** Signs right before the ones that are looked at. */
const OTHERS = /(?:(?<!\S)#{2,6}\s*)+$/;

/** Whether signs of a heading stand in the text of a block. */
export function hasMarkers(line: Line): boolean {
  const { atoms, hits } = cutAt(inlineRunsOf(line.children), GLUED);
  return atoms.some((atom, at) => hits.has(atom) && isBeginning(atoms, at, line));
}

/** What a part of a block is by itself: headings where it has signs of them, and text. */
export function blocksOf(part: readonly InlineRun[], from: Line): RootContent[] {
  const { atoms, hits } = cutAt(trimmed(part), GLUED);
  const pieces: InlineRun[][] = [[]];
  atoms.forEach((atom, at) => {
    if (hits.has(atom) && isBeginning(atoms, at, from)) pieces.push([]);
    pieces.at(-1)?.push(atom);
  });
  return pieces.flatMap((piece) => blockOf(trimmed(piece), from));
}

/** In the middle of a sentence the signs mean something else. */
function isBeginning(atoms: readonly InlineRun[], at: number, from: Line): boolean {
  const before = lineBefore(atoms, at).replace(OTHERS, '').trim();
  return before === '' || from.type === 'heading' || endsSentence(before) || isCapitals(before);
}

function blockOf(atoms: readonly InlineRun[], from: Line): RootContent[] {
  const [first] = atoms;
  if (first === undefined) return [];
  const signs = first.leaf.type === 'text' ? SIGNS.exec(leafText(first.leaf)) : null;
  const depth = signs?.[1]?.length ?? (from.type === 'heading' ? from.depth : null);
  const bare = signs === null ? atoms : withoutStart(atoms, signs[0].length);
  const [title = [], ...rest] = linesOf(bare);
  if (depth === null || !isTitleLike(textOf(title))) return paragraphOf(bare);
  const heading: Heading = {
    type: 'heading',
    // One to six signs were found.
    depth: depth as Heading['depth'],
    children: nodesOf(trimmed(title)),
  };
  return [
    ...(hasMarkers(heading) ? blocksOf(title, heading) : [heading]),
    ...paragraphOf(trimmed(rest.flat())),
  ];
}

function paragraphOf(atoms: readonly InlineRun[]): RootContent[] {
  const children = nodesOf(atoms);
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}
