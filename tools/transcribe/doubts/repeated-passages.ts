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
  const episodes = [...texts].map(([slug, text]) => {
    const spans = wordsIn(text);
    return {
      slug,
      text,
      spans,
      words: spans.map(({ start, end }) => text.slice(start, end).toLowerCase()),
    };
  });
  const holders = new Map<string, Set<string>>();
  for (const { slug, words } of episodes) {
    for (const key of keysOf(words)) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, new Set([slug]));
      else known.add(slug);
    }
  }
  const found = new Map<string, Passage>();
  for (const { text, spans, words } of episodes) {
    const keys = keysOf(words);
    for (let at = 0; at < keys.length; at += 1) {
      const slugs = holders.get(keys[at] ?? '') ?? new Set();
      if (slugs.size < LEAST_EPISODES) continue;
      let last = at;
      const isSame = (key: string | undefined) => sameSlugs(holders.get(key ?? ''), slugs);
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

function keysOf(words: readonly string[]): string[] {
  const count = Math.max(0, words.length - LEAST_WORDS + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + LEAST_WORDS).join(' '));
}

function sameSlugs(one: ReadonlySet<string> | undefined, other: ReadonlySet<string>): boolean {
  return one !== undefined && one.size === other.size && [...one].every((slug) => other.has(slug));
}
