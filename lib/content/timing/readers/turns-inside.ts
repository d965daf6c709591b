import type { CueLine } from './cue-line';
import type { Turn } from './turn';

const SENTENCE_END = String.raw`(?<=[.!?…؟♪)\]—–-]["'”’»)\]]*\s+|[。！？]["'”’»」)\]]*\s*)`;

/**
 * Finds turns that begin in the middle of a line: at `>>`, and at names after the end of a
 * sentence.
 *
 * @param from Start of the line's speech in the text of the cue.
 */
export function turnsInside(
  line: CueLine,
  from: number,
  isSpeaker: (written: string) => boolean,
  hasArrows: boolean,
): Turn[] {
  if (!/[:：]|>>/.test(line.text)) return [];
  return [...named(line, isSpeaker), ...arrows(line, hasArrows)]
    .filter(({ start }) => start > from)
    .sort((a, b) => a.start - b.start)
    .filter((turn, at, all) => at === 0 || turn.start >= (all[at - 1]?.speech ?? 0));
}

const NAMED = new RegExp(
  String.raw`${SENTENCE_END}(?=((?:>>\s*|[-–—]\s*)?[[(（【]?([^\s:：[(（【>][^:：\n]{0,60}?)[\])）】]?\s*(?::(?=\s|$)|：)\s*))`,
  'gu',
);

/** The possible names after a sentence in a line, each with the first word after it. */
export function namesInside(text: string): { readonly name: string; readonly next: string }[] {
  if (!/[:：]/.test(text)) return [];
  return Array.from(text.matchAll(NAMED), ({ 1: head = '', 2: name = '', index }) => ({
    name: name.trim(),
    next: /^\S*/.exec(text.slice(index + head.length))?.[0] ?? '',
  }));
}

function named({ start, text }: CueLine, isSpeaker: (written: string) => boolean): Turn[] {
  return [...text.matchAll(NAMED)].flatMap(({ 1: head = '', 2: name = '', index }) =>
    isSpeaker(name)
      ? [{ start: start + index, speech: start + index + head.length, speaker: name.trim() }]
      : [],
  );
}

function arrows({ start, text }: CueLine, isSure: boolean): Turn[] {
  const after = isSure ? String.raw`(?=[^\p{Ll}\p{N}\s])` : String.raw`(?=["'“¿¡[(♪]*\p{Lu})`;
  const before = isSure ? String.raw`(?<=\s)` : SENTENCE_END;
  return [...text.matchAll(new RegExp(`${before}>{2,3}\\s*${after}`, 'gu'))].map(
    ({ 0: whole, index }) => ({
      start: start + index,
      speech: start + index + whole.length,
      speaker: null,
    }),
  );
}
