import type { Episode } from './episode';

/** Runs of letters and digits. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts without spaces between words: a run of letters can be a whole sentence. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const PLAIN = /^[\x00-\x7f]+$/;

/**
 * Counts each word of an episode (title, summary and transcript), in lower case. In
 * scripts without spaces, pairs of letters are counted, since single letters say little.
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
    // Most runs are ASCII; ASCII words of one or two letters carry no meaning here.
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
