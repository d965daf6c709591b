import type { Transcript } from '@/lib/transcript/transcript';
import type { Episode } from './episode';

/** Runs of letters and digits. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts without spaces between words: a run of letters can be a whole sentence. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const PLAIN = /^[\x00-\x7f]+$/;

/** The words of a text, with spaces between them, and how often each of them occurs. */
export type TermCounts = { readonly terms: string; readonly counts: readonly number[] };

/** Counts by their transcripts. */
const known = new WeakMap<Transcript, TermCounts>();

/**
 * Counts each word of an episode (title, summary and transcript), in lower case. In
 * scripts without spaces, pairs of letters are counted, since single letters say little.
 */
export function termsOf({ title, summary, transcript }: Episode): Map<string, number> {
  const { terms, counts } = termsOfTranscript(transcript);
  const all = new Map<string, number>();
  if (terms !== '') {
    for (const [index, term] of terms.split(' ').entries()) all.set(term, counts[index] ?? 0);
  }
  count(all, title);
  count(all, summary);
  return all;
}

/** Counts the words of a transcript, once for each. */
export function termsOfTranscript(transcript: Transcript): TermCounts {
  const counts = known.get(transcript) ?? countTranscript(transcript);
  known.set(transcript, counts);
  return counts;
}

/** Spares counting the words of a transcript that was read together with them. */
export function setTermsOfTranscript(transcript: Transcript, counts: TermCounts): void {
  known.set(transcript, counts);
}

function countTranscript({ sections }: Transcript): TermCounts {
  const counts = new Map<string, number>();
  for (const { blocks } of sections) for (const { text } of blocks) count(counts, text);
  return { terms: [...counts.keys()].join(' '), counts: [...counts.values()] };
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
