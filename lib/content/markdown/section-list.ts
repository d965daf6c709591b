import type { Block, Section } from '@/lib/transcript/transcript';
import { sectionIds } from './section-ids';

/** A block before it has its number. */
export type Unnumbered = Omit<Block, 'id'>;

type Open = Omit<Section, 'blocks'> & { readonly blocks: Unnumbered[] };

/** Collects the sections of a page, in their order. */
export function sectionList() {
  const idOf = sectionIds();
  const sections: Open[] = [];
  const open = (title: string | null, level: Section['level']): Open => {
    const section: Open = { id: idOf(title), title, level, startSeconds: null, blocks: [] };
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

function numbered(sections: readonly Open[]): Section[] {
  let count = 0;
  return sections.map((section) => ({
    ...section,
    blocks: withoutSpareBreaks(section.blocks).map((block) => {
      count += 1;
      return { ...block, id: `p${count}` };
    }),
  }));
}

/** A heading or another rule parts already: a rule next to one says it twice. */
function withoutSpareBreaks(blocks: readonly Unnumbered[]): readonly Unnumbered[] {
  const isText = (block: Unnumbered | undefined): boolean =>
    block !== undefined && block.kind !== 'break';
  const first = blocks.findIndex(isText);
  return blocks.filter((block, at) => isText(block) || (at > first && isText(blocks[at + 1])));
}
