import type { Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { inlineRunsOf, textOf } from './inline-runs';
import { promoteCapitals } from './capitals';
import type { IsSpeaker } from './is-speaker';
import { promoteLeadIns } from './lead-ins';
import { isLine, type Line } from './line';
import { splitAtRules, withoutRules } from './rules';
import { pairStrongMarks } from './pair-bold-markers';

export type RepairOptions = {
  readonly isSpeaker: IsSpeaker;
  /** BCP 47, by which long titles are known; English where it is left out. */
  readonly language?: string;
};

/**
 * A remark plugin that gives a script as machines write it its structure back:
 * headings, breaks and bold. It changes no word, and nothing at all in a text
 * without these faults. `docs/transcripts.md` lists the rules.
 */
export function repairScript({ isSpeaker, language = 'en' }: RepairOptions) {
  return (root: Root): void => {
    describePictures(root);
    root.children = repaired(root.children.map(within).filter(hasContent), isSpeaker, language);
  };
}

/**
 * What one round has parted may show the next fault: a title that stands alone
 * now. Each round leaves fewer signs or more headings, so there is a last one.
 */
function repaired(
  blocks: readonly RootContent[],
  isSpeaker: IsSpeaker,
  language: string,
): RootContent[] {
  const parted = pairStrongMarks(blocks).flatMap(split);
  // A rule in a bold may have parted it from its sign.
  const clean = pairStrongMarks(parted).filter(hasContent);
  const lifted = promoteLeadIns(promoteCapitals(clean, isSpeaker), isSpeaker, language);
  const isSame =
    lifted.length === blocks.length && lifted.every((block, at) => block === blocks[at]);
  return isSame ? lifted : repaired(lifted, isSpeaker, language);
}

function split(block: RootContent): RootContent[] {
  return isLine(block) ? splitAtRules(block) : [block];
}

/** Of a line or a quote that held nothing but signs, nothing is left. */
function hasContent({ type, children }: Nested): boolean {
  return !/^(?:paragraph|heading|blockquote)$/.test(type) || children?.length !== 0;
}

/** Lists, quotes, tables and footnotes keep their form; the signs in them go. */
function within(block: RootContent): RootContent {
  return isLine(block) ? block : inside(block);
}

type Nested = { readonly type: string; readonly children?: readonly Nested[] };

function inside<T extends Nested>(node: T): T {
  if (node.type === 'tableCell') {
    // A cell holds what a paragraph holds.
    const { children } = node as Nested as Paragraph;
    return { ...node, children: clean({ type: 'paragraph', children }).children };
  }
  if (isLine(node)) return clean(node) as Nested as T;
  if (node.children === undefined) return node;
  return { ...node, children: node.children.map(inside).filter(hasContent) };
}

function clean(line: Line): Line {
  const [paired = line] = pairStrongMarks<Line>([line]);
  return withoutRules(paired);
}

function describePictures(root: Root): void {
  visit(root, (node) => {
    if ((node.type !== 'image' && node.type !== 'imageReference') || node.alt == null) return;
    const words = clean({ type: 'paragraph', children: [{ type: 'text', value: node.alt }] });
    node.alt = textOf(inlineRunsOf(words.children));
  });
}
