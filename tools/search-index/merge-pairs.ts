import { pairFile, pairFileOf, type PairTexts } from '@/lib/search/index/pair-file';
import { PAIRS } from '@/lib/search/phrase';
import { indexFile, type IndexFile } from './index-file';

/** Usual number of texts in a file; each takes about a byte. */
const TEXTS_IN_FILE = 10_000;

/** More files would make their list too long. */
const MOST_FILES = 2048;

/** The texts of each pair of words, collected text by text in the order of their numbers. */
export function createPairs() {
  const added: Uint32Array[] = [];
  const ends = new Uint32Array(PAIRS + 1);
  let total = 0;
  return {
    /** Also for a text without pairs. */
    add(pairs: readonly number[]): void {
      added.push(Uint32Array.from(pairs));
      for (const pair of pairs) ends[pair + 1] = (ends[pair + 1] ?? 0) + 1;
      total += pairs.length;
    },
    /** The files in the order of the pairs. Ends the collection. */
    *files(): Generator<IndexFile> {
      const texts = textsByPair(added, ends, total);
      const count = fileCount(total);
      for (let file = 0; file < count; file += 1) {
        yield indexFile('pairs', pairFile(pairsOf(file, count, { ends, texts })));
      }
    },
  };
}

/** Puts the numbers of the texts of all pairs one after another. `ends` then has their ends. */
function textsByPair(added: readonly Uint32Array[], ends: Uint32Array, total: number) {
  const texts = new Uint32Array(total);
  let sum = 0;
  for (let pair = 0; pair <= PAIRS; pair += 1) ends[pair] = sum += ends[pair] ?? 0;
  const next = ends.slice(0, PAIRS);
  added.forEach((pairs, text) => {
    for (const pair of pairs) {
      const at = next[pair] ?? 0;
      texts[at] = text;
      next[pair] = at + 1;
    }
  });
  return texts;
}

function* pairsOf(
  file: number,
  count: number,
  { ends, texts }: { readonly ends: Uint32Array; readonly texts: Uint32Array },
): Generator<PairTexts> {
  for (let pair = Math.floor((file * PAIRS) / count); pairFileOf(pair, count) === file; pair += 1) {
    const some = texts.subarray(ends[pair], ends[pair + 1]);
    if (some.length > 0) yield { pair, texts: Array.from(some) };
  }
}

/** A power of two, so that it changes, and with it all files, only when a show has doubled. */
function fileCount(total: number): number {
  return Math.min(MOST_FILES, 2 ** Math.max(0, Math.round(Math.log2(total / TEXTS_IN_FILE))));
}
