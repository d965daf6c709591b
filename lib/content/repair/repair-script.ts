import type { Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { inlineRunsOf, textOf } from './inline-runs';
import { promoteCapitals } from './capitals';
import type { IsSpeaker } from './is-speaker';
import { promoteLeadIns } from './lead-ins';
import { isLine, type Line } from './line';
import { splitAtRules, withoutRules } from './rules';
import { pairBoldMarkers } from './pair-bold-markers';

export type RepairOptions = {
  readonly isSpeaker: IsSpeaker;
  /** BCP 47 tag; decides the form of long titles. Default: English. */
  readonly language?: string;
};

/**
 * A remark plugin that restores the structure of machine-written scripts: headings, breaks
 * and bold. It changes no word, and leaves a text without these defects unchanged.
 * `docs/transcripts.md` lists the rules.
 */
export function repairScript({ isSpeaker, language = 'en' }: RepairOptions) {
  return (root: Root): void => {
    describePictures(root);
    root.children = repaired(root.children.map(cleanBlock).filter(hasContent), isSpeaker, language);
  };
}

/**
 * Repeats the repair until nothing changes, because splitting a block may reveal the next
 * defect, such as a title that is now alone. Each pass leaves fewer markers or more
 * headings, so the repetition ends.
 */
function repaired(
  blocks: readonly RootContent[],
  isSpeaker: IsSpeaker,
  language: string,
): RootContent[] {
  const pieces = pairBoldMarkers(blocks).flatMap(split);
  // A rule inside bold text may have separated two markers.
  const clean = pairBoldMarkers(pieces).filter(hasContent);
  const promoted = promoteLeadIns(promoteCapitals(clean, isSpeaker), isSpeaker, language);
  const isSame =
    promoted.length === blocks.length && promoted.every((block, at) => block === blocks[at]);
  return isSame ? promoted : repaired(promoted, isSpeaker, language);
}

function split(block: RootContent): RootContent[] {
  return isLine(block) ? splitAtRules(block) : [block];
}

/** Whether a block has content. A line or a quote that held only markers is empty. */
function hasContent({ type, children }: Nested): boolean {
  return !/^(?:paragraph|heading|blockquote)$/.test(type) || children?.length !== 0;
}

/** Removes markers inside lists, quotes, tables and footnotes, which keep their structure. */
function cleanBlock(block: RootContent): RootContent {
  return isLine(block) ? block : cleanNested(block);
}

type Nested = { readonly type: string; readonly children?: readonly Nested[] };

function cleanNested<T extends Nested>(node: T): T {
  if (node.type === 'tableCell') {
    // A cell has the same content as a paragraph.
    const { children } = node as Nested as Paragraph;
    return { ...node, children: cleanLine({ type: 'paragraph', children }).children };
  }
  // A cleaned line has the type of the line that came in.
  if (isLine(node)) return cleanLine(node) as Nested as T;
  if (node.children === undefined) return node;
  return { ...node, children: node.children.map(cleanNested).filter(hasContent) };
}

function cleanLine(line: Line): Line {
  const [paired = line] = pairBoldMarkers<Line>([line]);
  return withoutRules(paired);
}

function describePictures(root: Root): void {
  visit(root, (node) => {
    if ((node.type !== 'image' && node.type !== 'imageReference') || node.alt == null) return;
    const words = cleanLine({ type: 'paragraph', children: [{ type: 'text', value: node.alt }] });
    node.alt = textOf(inlineRunsOf(words.children));
  });
}
