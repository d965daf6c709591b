import type { Transcript } from '@/lib/transcript/transcript';
import { transcriptFact } from '@/lib/transcript/transcript-fact';
import type { Episode } from './episode';

/** Runs of letters and digits. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;
/** The same in lower-case ASCII, where it takes a tenth of the time. */
const PLAIN_RUN = /[a-z\d]+/g;
/** Scripts without spaces between words: a run of letters can be a whole sentence. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const PLAIN = /^[\x00-\x7f]*$/;

/** The words of a text, with spaces between them, and how often each of them occurs. */
export type TermCounts = { readonly terms: string; readonly counts: readonly number[] };

/** Counts the words of a transcript. */
export const TRANSCRIPT_TERMS = transcriptFact(countTranscript);

/**
 * Counts each word of an episode (title, summary and transcript), in lower case. In
 * scripts without spaces, pairs of letters are counted, since single letters say little.
 *
 * @returns Each word once, and how often it occurs, in two lists: a map for each of thousands of
 *   episodes takes longer.
 */
export function termsOf({ title, summary, transcript }: Episode): {
  readonly terms: readonly string[];
  readonly counts: readonly number[];
} {
  const spoken = TRANSCRIPT_TERMS.of(transcript);
  const terms = spoken.terms === '' ? [] : spoken.terms.split(' ');
  const counts = [...spoken.counts];
  const about = new Map<string, number>();
  count(about, title);
  count(about, summary);
  for (const [term, times] of about) {
    const at = terms.indexOf(term);
    const place = at === -1 ? terms.push(term) - 1 : at;
    counts[place] = (counts[place] ?? 0) + times;
  }
  return { terms, counts };
}

function countTranscript({ sections }: Transcript): TermCounts {
  const counts = new Map<string, number>();
  for (const { blocks } of sections) for (const { text } of blocks) count(counts, text);
  return { terms: [...counts.keys()].join(' '), counts: [...counts.values()] };
}

function count(counts: Map<string, number>, text: string): void {
  const lower = text.toLowerCase();
  for (const run of lower.match(PLAIN.test(lower) ? PLAIN_RUN : RUN) ?? []) {
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
