import type { RootContent } from 'mdast';
import { inlineRunsOf, nodesOf, textOf, type InlineRun } from './inline-runs';
import { linesOf, trimmed } from './split-runs';
import { isParagraph } from './line';
import type { IsSpeaker } from './is-speaker';
import { endsSentence, isCapitals } from './title-like';

/**
 * Promotes separate lines in capitals to headings.
 *
 * A text that is entirely in capitals, like old captions, is left unchanged.
 *
 * @param isSpeaker Whether a line such as `JOANNA:` only names the speaker.
 */
export function promoteCapitals(
  blocks: readonly RootContent[],
  isSpeaker: IsSpeaker,
): RootContent[] {
  const isTitle = (text: string): boolean => isCapitals(text) && !isSpeaker(text, true);
  const paragraphs = blocks
    .filter(isParagraph)
    .map(({ children }) => textOf(inlineRunsOf(children)));
  const allCapitals = paragraphs.filter((text) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text));
  const titles = paragraphs.filter((text) => isTitle(text.trim()));
  // Titles occur between other text; captions follow each other.
  if (
    allCapitals.length > 2 &&
    allCapitals.length > titles.length &&
    allCapitals.length * 2 > paragraphs.length
  )
    return [...blocks];

  const depth = shallowest(blocks);
  return blocks.flatMap((block) => {
    if (!isParagraph(block) || !/\p{Lu}{2}/u.test(textOf(inlineRunsOf(block.children))))
      return [block];
    const lines = linesOf(inlineRunsOf(block.children));
    const out: RootContent[] = [];
    let text: InlineRun[] = [];
    const flush = (): void => {
      const children = nodesOf(trimmed(text));
      if (children.length > 0) out.push({ ...block, children });
      text = [];
    };
    lines.forEach((line, at) => {
      const words = textOf(line).trim();
      const before = textOf(lines[at - 1] ?? []);
      const after = textOf(lines[at + 1] ?? []).trim();
      const standsAlone =
        (at === 0 || endsSentence(before) || isTitle(before.trim())) && !/^\p{Ll}/u.test(after);
      if (isTitle(words) && standsAlone) {
        flush();
        const children = titleOf(line);
        out.push({ type: 'heading', depth, children: nodesOf(children) });
      } else text.push(...line);
    });
    if (out.length === 0) return [block];
    flush();
    return out;
  });
}

/** The level of the main headings; 2 if there are none yet. */
export function shallowest(blocks: readonly RootContent[]): 1 | 2 | 3 | 4 | 5 | 6 {
  const depths = blocks.flatMap((block) => (block.type === 'heading' ? [block.depth] : []));
  // The least of depths is one of them.
  return depths.length === 0 ? 2 : (Math.min(...depths) as 1 | 2 | 3 | 4 | 5 | 6);
}

/** The runs of a heading, without bold and without the colon at its end. */
export function titleOf(runs: readonly InlineRun[]): InlineRun[] {
  const bare = trimmed(
    runs.map((run) => ({ ...run, marks: run.marks.filter(({ type }) => type !== 'strong') })),
  );
  const last = bare.at(-1);
  if (last?.leaf.type !== 'text') return bare;
  const value = last.leaf.value.replace(/\s*[:：]$/, '');
  return trimmed([...bare.slice(0, -1), { ...last, leaf: { ...last.leaf, value } }]);
}
