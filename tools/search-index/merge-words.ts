import { addPosting } from '@/lib/search/index/postings';
import { wordFile, type TermBytes } from '@/lib/search/index/word-file';
import { checksum } from '@/lib/transcript/words';
import { indexFile, type IndexFile } from './index-file';
import type { TextEntry } from './text-entry';

/** Least, usual and greatest number of bytes of a file before compression. */
const LEAST_BYTES = 6_000;
const MORE_BYTES = 6_000;
const MOST_BYTES = 24_000;

type Postings = { readonly bytes: number[]; last: number };

/** The texts of each term, collected text by text in the order of their numbers. */
export function createWords() {
  const terms = new Map<string, Postings>();
  return {
    add(text: number, entry: Pick<TextEntry, 'terms' | 'levels'>): void {
      entry.terms.forEach((term, at) => {
        const postings = terms.get(term) ?? { bytes: [], last: -1 };
        addPosting(postings.bytes, postings.last, { text, level: entry.levels[at] ?? 1 });
        postings.last = text;
        terms.set(term, postings);
      });
    },
    /** The files in alphabetical order, each with its first term. */
    *files(): Generator<readonly [first: string, file: IndexFile]> {
      const sorted = [...terms.keys()].sort();
      for (const some of groupsOf(sorted, terms)) {
        yield [some[0]?.term ?? '', indexFile('words', wordFile(some))];
      }
    },
  };
}

/**
 * Groups terms in alphabetical order. A term begins a new group by its own hash and size, so that a
 * change of one group does not move the beginnings of those after it.
 */
function* groupsOf(
  sorted: readonly string[],
  terms: ReadonlyMap<string, Postings>,
): Generator<TermBytes[]> {
  let group: TermBytes[] = [];
  let bytes = 0;
  for (const term of sorted) {
    const one = { term, bytes: terms.get(term)?.bytes ?? [] };
    const size = term.length + one.bytes.length;
    const begins = checksum([term]) / 2 ** 32 < size / MORE_BYTES;
    if ((bytes >= LEAST_BYTES && begins) || (bytes > 0 && bytes + size > MOST_BYTES)) {
      yield group;
      group = [];
      bytes = 0;
    }
    group.push(one);
    bytes += size;
  }
  if (group.length > 0) yield group;
}
