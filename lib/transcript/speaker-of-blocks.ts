import type { Block } from './transcript';

/**
 * The speaker of each block, as the text names it. Only the first block of a turn has the
 * name; the others continue the turn.
 *
 * @returns `null` for a block without a known speaker.
 */
export function speakerOfBlocks(blocks: readonly Block[]): (string | null)[] {
  let speaker: string | null = null;
  return blocks.map((block) => {
    speaker = block.isUnnamedTurn === true ? null : (block.speaker ?? speaker);
    return speaker;
  });
}
