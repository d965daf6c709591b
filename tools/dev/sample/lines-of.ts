import type { Transcript } from '@/lib/transcript/transcript';
import { splitSentences } from './split-sentences';

/** A sentence to speak, which can extend over several paragraphs. */
export type Line = {
  readonly speaker: string;
  /** Seconds of silence before it. */
  readonly pause: number;
  readonly pieces: readonly Piece[];
};

/** The part of a line in one block. */
export type Piece = {
  /** Id of the block, such as `p3`. */
  readonly block: string;
  /** Text as in the transcript. */
  readonly text: string;
};

/** Seconds of silence before each kind of text. */
const PAUSE = { start: 0.5, sentence: 0.35, turn: 0.45, paragraph: 0.7, section: 1.2 };

const HAS_NO_END = /[^.!?…"”)]$/;
const STARTS_LOWER_CASE = /^\p{Ll}/u;

/**
 * The lines of a transcript, in order. Headings are not spoken; headings and rules cause a
 * longer pause. A sentence that continues in the next paragraph is one line, as a
 * speaker would read it.
 *
 * @param host Speaker of paragraphs without a name.
 */
export function linesOf({ sections }: Transcript, host: string, language: string): Line[] {
  const lines: Line[] = [];
  let isApart = false;
  for (const { title, blocks } of sections) {
    isApart ||= title !== null;
    for (const { id, kind, text, speaker } of blocks) {
      if (kind === 'break') isApart = true;
      for (const [index, sentence] of splitSentences(text, language).entries()) {
        const before = lines.at(-1);
        const piece = { block: id, text: sentence };
        if (index === 0 && !isApart && before !== undefined && continues(before, sentence)) {
          lines[lines.length - 1] = { ...before, pieces: [...before.pieces, piece] };
        } else {
          const name = speaker ?? host;
          const pause = index > 0 ? PAUSE.sentence : pauseBefore(before, name, isApart);
          lines.push({ speaker: name, pause, pieces: [piece] });
        }
        isApart = false;
      }
    }
  }
  return lines;
}

function continues({ pieces }: Line, sentence: string): boolean {
  return HAS_NO_END.test(pieces.at(-1)?.text ?? '') && STARTS_LOWER_CASE.test(sentence);
}

function pauseBefore(before: Line | undefined, speaker: string, isApart: boolean): number {
  if (before === undefined) return PAUSE.start;
  if (isApart) return PAUSE.section;
  return before.speaker === speaker ? PAUSE.paragraph : PAUSE.turn;
}
