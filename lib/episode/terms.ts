import type { Episode } from './episode';

/** Runs of letters and digits. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that set no spaces between words: a run of them may be a whole sentence. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const PLAIN = /^[\x00-\x7f]+$/;

/**
 * How often each word stands in an episode: title, summary and transcript, in
 * lower case. Scripts without spaces count by pairs of letters, since single
 * ones say little.
 */
export function termsOf({ title, summary, transcript }: Episode): Map<string, number> {
  const counts = new Map<string, number>();
  count(counts, title);
  count(counts, summary);
  for (const { blocks } of transcript.sections) for (const { text } of blocks) count(counts, text);
  return counts;
}

function count(counts: Map<string, number>, text: string): void {
  for (const run of text.toLowerCase().match(RUN) ?? []) {
    // Most runs are plain, and two letters of those say nothing.
    if (PLAIN.test(run)) {
      if (run.length > 2) add(counts, run);
    } else if (UNSPACED.test(run)) {
      for (const pair of pairsOf(run)) add(counts, pair);
    } else add(counts, run);
  }
}

function add(counts: Map<string, number>, term: string): void {
  counts.set(term, (counts.get(term) ?? 0) + 1);
}

function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
