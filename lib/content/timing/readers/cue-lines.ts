import type { CueLine, CueLines } from './cue-line';
import { withoutSounds } from '@/lib/content/names/sounds';
import { hasWords } from '@/lib/transcript/words';
import { withNameLines } from './name-lines';
import { readHead } from './speaker-head';
import type { TimedCue } from '@/lib/content/timing/decide/timed-text';

/** The end of a sentence or of text in brackets. */
const END = /[.!?…。！？؟।♪♫]["'”’»)\]）】]*\s*$|[)\]）】]\s*$/u;
/** The end of an interrupted sentence, unless the next line continues in lower case. */
const BROKEN_OFF = /[-–—]["'”’»]*\s*$/u;
const CONTINUES_LOWER_CASE = /^[^\p{L}\p{N}]*\p{Ll}/u;
/** If a smaller share of the cues ends a sentence, the file has no useful punctuation. */
const MIN_PUNCTUATED_SHARE = 0.2;

export function linesOf(cues: readonly TimedCue[]): CueLines[] {
  const texts = cues.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
  const isPunctuated =
    texts.filter((text) => END.test(text)).length >= texts.length * MIN_PUNCTUATED_SHARE;
  let before = '';
  const all = cues.map((cue, at) => {
    const text = texts[at] ?? '';
    const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }): CueLine => {
      const isInside = isPunctuated && before !== '' && !endsBefore(before, line);
      before = line;
      return { start: index, end: index + line.length, text: line, head: readHead(line), isInside };
    });
    return { cue, text, lines, isSpoken: hasWords(withoutSounds(text)) };
  });
  return withNameLines(all);
}

function endsBefore(before: string, line: string): boolean {
  return END.test(before) || (BROKEN_OFF.test(before) && !CONTINUES_LOWER_CASE.test(line));
}
