import type { CueLine } from './cue-lines';
import type { Turn } from './speeches';

const SENTENCE_END = String.raw`(?<=[.!?…؟♪)\]—–-]["'”’»)\]]*\s+|[。！？]["'”’»」)\]]*\s*)`;

/**
 * Turns that begin in the middle of a line: `>>`, and names that begin one
 * elsewhere in the file, where a sentence ends before them.
 *
 * @param from Where the speech of the line begins, in the text of the cue.
 */
export function turnsInside(
  line: CueLine,
  from: number,
  names: readonly string[],
  hasArrows: boolean,
): Turn[] {
  if (names.length === 0 && !line.text.includes('>>')) return [];
  return [...named(line, names), ...arrows(line, hasArrows)]
    .filter(({ start }) => start > from)
    .sort((a, b) => a.start - b.start)
    .filter((turn, at, all) => at === 0 || turn.start >= (all[at - 1]?.speech ?? 0));
}

function named({ start, text }: CueLine, names: readonly string[]): Turn[] {
  if (names.length === 0 || !/[:：]/.test(text)) return [];
  const anyName = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(
    String.raw`${SENTENCE_END}(?:>>\s*|[-–—]\s*)?[[(（【]?(${anyName.join('|')})[\])）】]?\s*(?::(?=\s|$)|：)\s*`,
    'gu',
  );
  return [...text.matchAll(pattern)].map(({ 0: whole, 1: name = '', index }) => ({
    start: start + index,
    speech: start + index + whole.length,
    speaker: name,
  }));
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
