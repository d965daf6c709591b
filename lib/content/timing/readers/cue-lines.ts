import { withoutSounds } from '@/lib/content/names/sounds';
import { hasWords } from '@/lib/transcript/words';
import { readHead, type Head } from './speaker-head';
import type { TimedCue } from '@/lib/content/timing/decide/timed-text';

/** A line of a cue, with what it begins with. Offsets count in the text of the cue. */
export type CueLine = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly head: Head;
  /** Whether it begins inside a sentence of the line before. */
  readonly isInside: boolean;
};

/** A cue as lines; those without a sign are left out. */
export type CueLines = {
  readonly cue: TimedCue;
  readonly text: string;
  readonly lines: readonly CueLine[];
  /** Whether anything is said in it, sounds such as `[Music]` apart. */
  readonly isSpoken: boolean;
};

/** Ends of sentences, and of what stands in brackets. */
const END = /[.!?…。！？؟।♪♫]["'”’»)\]）】]*\s*$|[)\]）】]\s*$/u;
/** The end of what is interrupted, unless it goes on in small letters. */
const BROKEN_OFF = /[-–—]["'”’»]*\s*$/u;
const GOES_ON_SMALL = /^[^\p{L}\p{N}]*\p{Ll}/u;
/** Share of the cues that end a sentence; a file with fewer has no punctuation to go by. */
const PUNCTUATED = 0.2;

export function linesOf(cues: readonly TimedCue[]): CueLines[] {
  const texts = cues.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
  const isPunctuated = texts.filter((text) => END.test(text)).length >= texts.length * PUNCTUATED;
  let before = '';
  return cues.map((cue, at) => {
    const text = texts[at] ?? '';
    const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }): CueLine => {
      const isInside = isPunctuated && before !== '' && !endsBefore(before, line);
      before = line;
      return { start: index, end: index + line.length, text: line, head: readHead(line), isInside };
    });
    return { cue, text, lines, isSpoken: hasWords(withoutSounds(text)) };
  });
}

function endsBefore(before: string, line: string): boolean {
  return END.test(before) || (BROKEN_OFF.test(before) && !GOES_ON_SMALL.test(line));
}
