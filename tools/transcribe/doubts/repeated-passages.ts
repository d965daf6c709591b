import { wordsIn } from '@/lib/transcript/words';

/** A passage that several episodes have in common. */
export type Passage = {
  readonly text: string;
  readonly words: number;
  readonly episodes: readonly string[];
};

/** Words in a row that count as the same passage. */
const LEAST_WORDS = 12;
const LEAST_EPISODES = 3;

/**
 * Finds passages that stand in three or more episodes, such as an intro or an advert.
 *
 * @param texts The spoken text of each episode, by its slug.
 */
export function repeatedPassages(texts: ReadonlyMap<string, string>): Passage[] {
  const isCandidate = candidatesIn(texts);
  const holders = new Map<string, Set<string>>();
  for (const [slug, text] of texts) {
    for (const key of keysOf(foldedWords(text).words, isCandidate)) {
      if (key !== null) holders.set(key, (holders.get(key) ?? new Set()).add(slug));
    }
  }
  const found = new Map<string, Passage>();
  for (const text of texts.values()) {
    const { spans, words } = foldedWords(text);
    const keys = keysOf(words, isCandidate);
    for (let at = 0; at < keys.length; at += 1) {
      const slugs = holders.get(keys[at] ?? '') ?? new Set();
      if (slugs.size < LEAST_EPISODES) continue;
      let last = at;
      const isSame = (key: string | null | undefined) => sameSlugs(holders.get(key ?? ''), slugs);
      while (isSame(keys[last + 1])) last += 1;
      const end = last + LEAST_WORDS;
      const passage = text.slice(spans[at]?.start ?? 0, spans[end - 1]?.end ?? text.length);
      const key = words.slice(at, end).join(' ');
      if (!found.has(key)) {
        found.set(key, { text: passage, words: end - at, episodes: [...slugs].toSorted() });
      }
      at = last;
    }
  }
  return [...found.values()].toSorted((a, b) => b.words - a.words);
}

function foldedWords(text: string) {
  const spans = wordsIn(text);
  return { spans, words: spans.map(({ start, end }) => text.slice(start, end).toLowerCase()) };
}

/** For each word the words from it on, as one text; `null` where they stand in too few episodes. */
function keysOf(
  words: readonly string[],
  isCandidate: (hash: number) => boolean,
): (string | null)[] {
  return Array.from(hashesOf(words), (hash, at) =>
    isCandidate(hash) ? words.slice(at, at + LEAST_WORDS).join(' ') : null,
  );
}

/**
 * Which passages may stand in enough episodes. All passages of an archive as texts would take
 * gigabytes; their hashes take four bytes each.
 */
function candidatesIn(texts: ReadonlyMap<string, string>): (hash: number) => boolean {
  const own = [...texts.values()].map(
    (text) => new Uint32Array(new Set(hashesOf(foldedWords(text).words))),
  );
  const all = new Uint32Array(own.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const hashes of own) {
    all.set(hashes, end);
    end += hashes.length;
  }
  all.sort();
  const candidates = new Set<number>();
  for (let at = LEAST_EPISODES - 1; at < all.length; at += 1) {
    const hash = all[at] ?? 0;
    if (all[at - LEAST_EPISODES + 1] === hash) candidates.add(hash);
  }
  return (hash) => candidates.has(hash);
}

/** A hash for each word, of it and the words after it. Different passages may have the same. */
function hashesOf(words: readonly string[]): Uint32Array {
  const single = words.map((word) => {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash, 31) + word.charCodeAt(at);
    return hash;
  });
  return Uint32Array.from({ length: Math.max(0, words.length - LEAST_WORDS + 1) }, (_, at) => {
    let hash = 0;
    for (let word = at; word < at + LEAST_WORDS; word += 1) {
      hash = Math.imul(hash, 1_000_003) + (single[word] ?? 0);
    }
    return hash;
  });
}

function sameSlugs(one: ReadonlySet<string> | undefined, other: ReadonlySet<string>): boolean {
  return one !== undefined && one.size === other.size && [...one].every((slug) => other.has(slug));
}
