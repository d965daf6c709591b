import type { Strong } from 'mdast';
import { leafText, nodesOf, groupsOf, withText, type InlineRun } from './inline-runs';
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
import { escapeMarkers } from './placeholders';

type Marker = { readonly line: number; readonly at: number; readonly side: Side };
type Pair = readonly [Marker, Marker];

/**
 * Pairs the bold markers that Markdown left in the text, and removes those without a
 * partner. Markdown does not pair a marker that opens before a space, closes after a space,
 * or closes in the next paragraph.
 *
 * @param blocks Adjacent blocks. Bold may extend from one line of text to the next.
 */
export function pairBoldMarkers<T extends { readonly type: string }>(
  blocks: readonly (T | Line)[],
): (T | Line)[] {
  const markerLines = blocks.map((block) => (isLine(block) ? markerLineOf(block) : null));
  if (!markerLines.some((markerLine) => markerLine !== null && markerLine.markers.size > 0))
    return [...blocks];

  const pairs = [...pairsOf(markerLines, '*'), ...pairsOf(markerLines, '_')];
  const clean = blocks.map((block, line) => {
    const markerLine = markerLines[line];
    if (
      !isLine(block) ||
      markerLine === null ||
      markerLine === undefined ||
      markerLine.markers.size === 0
    )
      return block;
    return { ...block, children: nodesOf(withoutMarkers(markerLine, line, pairs)) };
  });
  // Markers may be adjacent now that others are removed, as in `*__*`.
  return pairBoldMarkers(clean);
}

/** Pairs markers from left to right. Bold extends at most into the next paragraph. */
function pairsOf(markerLines: readonly (MarkerLine | null)[], letter: '*' | '_'): Pair[] {
  const pairs: Pair[] = [];
  let open: Marker | null = null;
  markerLines.forEach((markerLine, line) => {
    if (markerLine === null || (open !== null && open.line < line - 1)) open = null;
    markerLine?.runs.forEach((run, at) => {
      // Bold cannot be nested: an open marker has no partner beyond text that Markdown made bold.
      if (run.marks.some(({ type }) => type === 'strong')) open = null;
      if (!markerLine.markers.has(run) || !leafText(run.leaf).startsWith(letter)) return;
      // As in Markdown, `a__b` is one word.
      if (letter === '_' && isInWord(markerLine.runs, at)) return;
      const side = sideOf(markerLine.runs, at);
      for (let times = isDouble(run) ? 2 : 1; times > 0; times -= 1) {
        const marker: Marker = { line, at, side };
        if (open !== null && canClose(open, marker)) {
          pairs.push([open, marker]);
          open = null;
        } else {
          open = side === 'closes' ? null : marker;
        }
      }
    });
  });
  return pairs;
}

/**
 * In the next paragraph, a marker cannot close if it or its partner is inside a word, or if it can
 * only open.
 */
function canClose(open: Marker, marker: Marker): boolean {
  if (open.line === marker.line) return true;
  return open.side !== 'inside' && marker.side !== 'inside' && marker.side !== 'opens';
}

function withoutMarkers(
  { runs, markers }: MarkerLine,
  line: number,
  pairs: readonly Pair[],
): InlineRun[] {
  const paired = new Set<number>();
  const strongAt: Strong[] = [];
  for (const [from, to] of pairs) {
    if (from.line !== line && to.line !== line) continue;
    const strong: Strong = { type: 'strong', children: [] };
    const first = from.line === line ? from.at : -1;
    const last = to.line === line ? to.at : runs.length;
    paired.add(first).add(last);
    for (let at = first + 1; at < last; at += 1) strongAt[at] ??= strong;
  }
  const kept = runs.flatMap((run, at): InlineRun[] => {
    if (!markers.has(run)) {
      const strong = strongAt[at];
      return [strong === undefined ? run : { ...run, marks: [strong, ...run.marks] }];
    }
    if (paired.has(at)) return [];
    return isInWord(runs, at) || isMask(runs, at) ? [withText(run, escapeMarkers)] : [];
  });
  return trimmed(moveSpacesOut(kept, new Set(strongAt)));
}

/** Moves spaces out of bold: `** If**` gets its space before the bold, and `If **,` gets none. */
function moveSpacesOut(runs: readonly InlineRun[], added: ReadonlySet<Strong>): InlineRun[] {
  return groupsOf(runs, 0).flatMap((group, at, groups) => {
    const strong = group[0].marks[0];
    if (strong?.type !== 'strong' || !added.has(strong)) return group;
    const { before, content, after } = splitSpace(group);
    const unmarked = (run: InlineRun): InlineRun => ({ ...run, marks: run.marks.slice(1) });
    const isBeforePunctuation = /^[.,;:!?…)\]”’]/.test(
      leafText(groups[at + 1]?.[0].leaf ?? NO_TEXT),
    );
    return [
      ...before.map(unmarked),
      ...content,
      ...(isBeforePunctuation ? [] : after.map(unmarked)),
    ];
  });
}

const NO_TEXT = { type: 'text', value: '' } as const;
