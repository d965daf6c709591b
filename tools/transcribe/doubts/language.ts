import type { Doubt } from '@/lib/transcript/timing';
import type { RecognizedSentence } from '@/tools/transcribe/text/recognized';
import { FREQUENT_WORDS } from './frequent-words';

/** Shorter sentences have too few frequent words. */
const LEAST_WORDS = 6;
/** Words of another language that a sentence needs, as a share of all its words. */
const LEAST_SHARE = 0.3;
/** How many times as many of them as of the show's own language. */
const TIMES = 3;

type Sentence = Pick<RecognizedSentence, 'from' | 'to' | 'text'>;

/**
 * Finds sentences in another language than the show's by their most frequent words. A quoted
 * phrase in a sentence does not count. Languages without a list are not checked.
 */
export function languageDoubts(sentences: readonly Sentence[], language: string): Doubt[] {
  return sentences
    .filter(({ text }) => languageOf(text, language) !== null)
    .map(({ from, to }) => ({ from, to, reason: 'language' }));
}

/** Share of the words that stand in sentences of another language, and which one it is. */
export function foreignShare(
  sentences: readonly Sentence[],
  language: string,
): { readonly share: number; readonly language: string | null } {
  const counts = new Map<string, number>();
  let all = 0;
  let foreign = 0;
  for (const { from, to, text } of sentences) {
    all += to - from;
    const found = languageOf(text, language);
    if (found === null) continue;
    foreign += to - from;
    counts.set(found, (counts.get(found) ?? 0) + to - from);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return { share: all === 0 ? 0 : foreign / all, language: most?.[0] ?? null };
}

/** The other language of a sentence; `null` if it seems to be the show's. */
function languageOf(text: string, language: string): string | null {
  const own = FREQUENT_WORDS[language.split('-')[0]?.toLowerCase() ?? ''];
  if (own === undefined) return null;
  const words = text.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const hits = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length;
  const ownHits = hits(own);
  const others = Object.entries(FREQUENT_WORDS).filter(([, list]) => list !== own);
  const [best] = others
    .map(([tag, list]) => ({ tag, count: hits(list) }))
    .toSorted((a, b) => b.count - a.count);
  if (best === undefined || best.count < words.length * LEAST_SHARE) return null;
  return best.count >= TIMES * Math.max(1, ownHits) ? best.tag : null;
}
