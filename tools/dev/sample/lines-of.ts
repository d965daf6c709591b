import type { Transcript } from '@/lib/transcript/transcript';
import { splitSentences } from './split-sentences';

/** What is said in one breath: a sentence, which may run over several paragraphs. */
export type Line = {
  readonly speaker: string;
  /** Seconds of silence before it. */
  readonly pause: number;
  readonly pieces: readonly Piece[];
};

/** The part of a line that stands in one block. */
export type Piece = {
  /** Id of the block, such as `p3`. */
  readonly block: string;
  /** As the transcript has it. */
  readonly text: string;
};

/** Seconds of silence before what stands there. */
const PAUSE = { start: 0.5, sentence: 0.35, turn: 0.45, paragraph: 0.7, section: 1.2 };

const IS_OPEN = /[^.!?…"”)]$/;
const GOES_ON = /^\p{Ll}/u;

/**
 * The lines of a transcript, in order. Headings are not spoken; they and rules
 * make a longer pause. A sentence that a script breaks over two paragraphs is
 * one line, since nobody would read it as two.
 *
 * @param host Speaks where the text does not say who.
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
        if (index === 0 && !isApart && before !== undefined && runsOn(before, sentence)) {
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

function runsOn({ pieces }: Line, sentence: string): boolean {
  return IS_OPEN.test(pieces.at(-1)?.text ?? '') && GOES_ON.test(sentence);
}

function pauseBefore(before: Line | undefined, speaker: string, isApart: boolean): number {
  if (before === undefined) return PAUSE.start;
  if (isApart) return PAUSE.section;
  return before.speaker === speaker ? PAUSE.paragraph : PAUSE.turn;
}
