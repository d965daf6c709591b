import type { Heading, RootContent } from 'mdast';
import { lineAfter, lineBefore } from './line-context';
import { inlineRunsOf, nodesOf, textOf, type InlineRun } from './inline-runs';
import { cutAt, trimmed } from './split-runs';
import { blocksOf, hasMarkers } from './heading-markers';
import type { Line } from './line';
import { mergeMarkerRuns } from './marker-runs';
import { endsSentence, isCapitals, isTitleLike, wordsIn } from './title-like';

/** Hyphens meant as a rule, alone or attached to the end of a sentence. */
const RULE = /((?<![\p{L}\p{N}-])-{3,}(?!-)|-{3,}(?![\p{L}\p{N}-]))/u;

/**
 * Splits a block at the rules inside its text. Each rule becomes a break, and each part
 * with heading markers a heading. Hyphens in the middle of a sentence become a dash.
 */
export function splitAtRules(block: Line): RootContent[] {
  const isUnderlined = isUnderlinedSentence(block);
  const line: Line = isUnderlined ? { type: 'paragraph', children: block.children } : block;
  const { runs, hits } = cutAt(mergeMarkerRuns(inlineRunsOf(line.children)), RULE);
  const parts: InlineRun[][] = [[]];
  runs.forEach((run, at) => {
    if (!hits.has(run)) parts.at(-1)?.push(run);
    else if (isDash(line, runs, at)) parts.at(-1)?.push(withValue(run, '—'));
    else parts.push([]);
  });
  if (parts.length === 1 && !isUnderlined && !hasMarkers(line)) {
    return hits.size === 0 ? [block] : [{ ...line, children: nodesOf(parts.flat()) }];
  }
  const blocks = parts.flatMap((part, index) => [
    ...(index > 0 ? [{ type: 'thematicBreak' } as const] : []),
    ...blocksOf(part, line),
  ]);
  return isUnderlined ? [...blocks, { type: 'thematicBreak' }] : blocks;
}

/** Whether `---` on the line below made Markdown read a paragraph as a heading. */
function isUnderlinedSentence(block: Line): boolean {
  if (block.type !== 'heading' || block.depth !== 2 || !isOverTwoLines(block)) return false;
  const text = textOf(inlineRunsOf(block.children));
  if (!isTitleLike(text)) return true;
  return endsSentence(text) && !text.trimEnd().endsWith(':') && wordsIn(text) > 3;
}

function isOverTwoLines({ position }: Heading): boolean {
  return position !== undefined && position.end.line > position.start.line;
}

/**
 * Whether hyphens are a dash between two halves of a sentence. At an end, or after a full stop,
 * they are a rule.
 */
function isDash(line: Line, runs: readonly InlineRun[], at: number): boolean {
  const left = lineBefore(runs, at).trim();
  const right = lineAfter(runs, at).trim();
  if (left === '' || right === '' || line.type === 'heading' || /^#/.test(right)) return false;
  return !endsSentence(left) && !isCapitals(left);
}

/** Removes the hyphens of rules in lists, quotes and tables, which cannot be split. */
export function withoutRules(line: Line): Line {
  const { runs, hits } = cutAt(mergeMarkerRuns(inlineRunsOf(line.children)), RULE);
  if (hits.size === 0) return line;
  const visible = [...runs.keys()].filter((at) => isVisible(runs[at], hits));
  const [first, last] = [visible[0] ?? 0, visible.at(-1) ?? 0];
  const parts = runs.map((run, at) =>
    hits.has(run) ? withValue(run, first < at && at < last ? '—' : '') : run,
  );
  return { ...line, children: nodesOf(trimmed(parts)) };
}

function isVisible(run: InlineRun | undefined, hits: ReadonlySet<InlineRun>): boolean {
  return run !== undefined && !hits.has(run) && textOf([run]).trim() !== '';
}

function withValue(run: InlineRun, value: string): InlineRun {
  return { ...run, leaf: { type: 'text', value, position: run.leaf.position } };
}
