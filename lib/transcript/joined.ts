import type { Block } from './transcript';

/** The end of a sentence, or of a part of it after which a new line is intended. */
const END_MARK = /[\p{STerm}…‥:;][\p{Pe}\p{Pf}\p{Pi}"'*\s]*$/u;
/** A letter in lower case at the start, after quotation marks and brackets. */
const LOWER_CASE = /^[\s\p{Ps}\p{Pi}"']*\p{Ll}/u;

/**
 * Whether a paragraph goes on with the sentence of the one before it, as where a script was cut
 * at random: the first has no end mark, the same person speaks, and the second begins in lower
 * case. Paragraphs of scripts without cases are never joined.
 */
export function isJoined(block: Block, before: Block | undefined): boolean {
  return (
    before?.kind === 'paragraph' &&
    block.kind === 'paragraph' &&
    (block.speaker === null || block.speaker === before.speaker) &&
    block.isUnnamedTurn !== true &&
    before.text !== '' &&
    !END_MARK.test(before.text) &&
    LOWER_CASE.test(block.text)
  );
}
