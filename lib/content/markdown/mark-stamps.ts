import type { Candidate } from './stamp-candidate';
import type { Root } from 'mdast';
import { inlineRunsOf, nodesOf, textOf, type InlineRun } from '@/lib/content/repair/inline-runs';
import { linesOf } from '@/lib/content/repair/split-runs';
import { isLine, type Line } from '@/lib/content/repair/line';
import { clocksIn } from './clock-forms';
import { chooseStamps } from './choose-stamps';
import { stampLocation } from './stamp-locations';
import { replaceClocks } from './replace-ranges';

/**
 * Finds the time stamps of a transcript in any of the accepted forms, and puts each
 * between two placeholders, so that the rest of the build handles a single form.
 *
 * @param durationSeconds Length of the audio; no stamp is later. `null` if unknown.
 */
export function markStamps(root: Root, durationSeconds: number | null): void {
  const lines = root.children.filter(isLine).map((block) => ({
    block,
    lines: linesOf(inlineRunsOf(block.children)).map((line) => ({
      line,
      clocks: candidatesIn(line, block),
    })),
  }));
  const candidates = lines.flatMap((one) => one.lines.flatMap(({ clocks }) => clocks));
  if (candidates.length === 0) return;
  const stamps = chooseStamps(candidates, lines.length, durationSeconds ?? Infinity);
  for (const { block, lines: own } of lines) {
    if (!own.some(({ clocks }) => clocks.some((clock) => stamps.has(clock)))) continue;
    const runs = own.flatMap(({ line, clocks }) =>
      replaceClocks(
        line,
        clocks.filter((clock) => stamps.has(clock)),
      ),
    );
    block.children = nodesOf(runs);
  }
}

function candidatesIn(line: readonly InlineRun[], block: Line): Candidate[] {
  const clocks = clocksIn(line);
  if (clocks.length === 0) return [];
  const text = textOf(line);
  return clocks.map((clock) => ({
    ...clock,
    location: stampLocation(line, clock, block.type === 'heading'),
    after: text.slice(clock.to).trimEnd(),
  }));
}
