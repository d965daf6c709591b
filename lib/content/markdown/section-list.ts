import type { Block, Section } from '@/lib/transcript/transcript';
import { sectionIds } from './section-ids';

/** A block that has no number yet. */
export type Unnumbered = Omit<Block, 'id'>;

type OpenSection = Omit<Section, 'blocks'> & { readonly blocks: Unnumbered[] };

/** Collects the sections of a page in order. */
export function sectionList() {
  const idOf = sectionIds();
  const sections: OpenSection[] = [];
  const open = (title: string | null, level: Section['level']): OpenSection => {
    const section: OpenSection = { id: idOf(title), title, level, startSeconds: null, blocks: [] };
    sections.push(section);
    return section;
  };
  return {
    open,
    add: (block: Unnumbered): void => {
      (sections.at(-1) ?? open(null, 3)).blocks.push(block);
    },
    numbered: (): Section[] => numbered(sections),
  };
}

function numbered(sections: readonly OpenSection[]): Section[] {
  let count = 0;
  return sections.map((section) => ({
    ...section,
    blocks: withoutRedundantBreaks(section.blocks).map((block) => {
      count += 1;
      return { ...block, id: `p${count}` };
    }),
  }));
}

/** Removes breaks next to a heading or another break. */
function withoutRedundantBreaks(blocks: readonly Unnumbered[]): readonly Unnumbered[] {
  const isText = (block: Unnumbered | undefined): boolean =>
    block !== undefined && block.kind !== 'break';
  const first = blocks.findIndex(isText);
  return blocks.filter((block, at) => isText(block) || (at > first && isText(blocks[at + 1])));
}
