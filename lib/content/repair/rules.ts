import type { Heading, RootContent } from 'mdast';
import { lineAfter, lineBefore } from './line-context';
import { inlineRunsOf, nodesOf, textOf, type InlineRun } from './inline-runs';
import { cutAt, trimmed } from './split-runs';
import { blocksOf, hasMarkers } from './heading-markers';
import type { Line } from './line';
import { withWholeRuns } from './marker-runs';
import { endsSentence, isCapitals, isTitleLike, wordsIn } from './title-like';

/** Hyphens that a script meant as a rule, alone or stuck to a sentence's end. */
const RULE = /((?<![\p{L}\p{N}-])-{3,}(?!-)|-{3,}(?![\p{L}\p{N}-]))/u;

/**
 * Cuts a block at the rules inside its text: each becomes a break of its own,
 * and a part that was a heading, one. In the middle of a sentence the hyphens
 * were a dash, and become one.
 */
export function splitAtRules(block: Line): RootContent[] {
  const isUnderlined = isUnderlinedSentence(block);
  const line: Line = isUnderlined ? { type: 'paragraph', children: block.children } : block;
  const { atoms, hits } = cutAt(withWholeRuns(inlineRunsOf(line.children)), RULE);
  const parts: InlineRun[][] = [[]];
  atoms.forEach((atom, at) => {
    if (!hits.has(atom)) parts.at(-1)?.push(atom);
    else if (isDash(line, atoms, at)) parts.at(-1)?.push(withValue(atom, '—'));
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

/** `---` on the line below a paragraph makes Markdown take all of it for a heading. */
function isUnderlinedSentence(block: Line): boolean {
  if (block.type !== 'heading' || block.depth !== 2 || !isOverTwoLines(block)) return false;
  const text = textOf(inlineRunsOf(block.children));
  if (!isTitleLike(text)) return true;
  return endsSentence(text) && !text.trimEnd().endsWith(':') && wordsIn(text) > 3;
}

function isOverTwoLines({ position }: Heading): boolean {
  return position !== undefined && position.end.line > position.start.line;
}

/** Between two halves of a sentence. What stands at an end, or after a full stop, is a rule. */
function isDash(line: Line, atoms: readonly InlineRun[], at: number): boolean {
  const left = lineBefore(atoms, at).trim();
  const right = lineAfter(atoms, at).trim();
  if (left === '' || right === '' || line.type === 'heading' || /^#/.test(right)) return false;
  return !endsSentence(left) && !isCapitals(left);
}

/** In lists, quotes and tables a rule has nothing to part: only the hyphens go. */
export function withoutRules(line: Line): Line {
  const { atoms, hits } = cutAt(withWholeRuns(inlineRunsOf(line.children)), RULE);
  if (hits.size === 0) return line;
  const inked = [...atoms.keys()].filter((at) => isInk(atoms[at], hits));
  const [first, last] = [inked[0] ?? 0, inked.at(-1) ?? 0];
  const parts = atoms.map((atom, at) =>
    hits.has(atom) ? withValue(atom, first < at && at < last ? '—' : '') : atom,
  );
  return { ...line, children: nodesOf(trimmed(parts)) };
}

function isInk(atom: InlineRun | undefined, hits: ReadonlySet<InlineRun>): boolean {
  return atom !== undefined && !hits.has(atom) && textOf([atom]).trim() !== '';
}

function withValue(atom: InlineRun, value: string): InlineRun {
  return { ...atom, leaf: { type: 'text', value, position: atom.leaf.position } };
}
