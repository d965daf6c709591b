import type { Doubt } from '@/lib/transcript/timing';
import type { Span } from '@/tools/transcribe/sound/span';
import type { Recognized } from '@/tools/transcribe/text/recognized';
import { fastDoubts } from './fast';
import { languageDoubts } from './language';
import { loopDoubts } from './loops';
import { silenceDoubts } from './silence';
import { unsureDoubts } from './unsure';

/**
 * Finds words that may be wrong. None is removed: a person decides.
 *
 * @param voice Where voice or any sound above the noise is, in order.
 * @param language BCP 47 tag of the show.
 * @returns In the order of their first word.
 */
export function findDoubts(
  recognized: Recognized,
  voice: readonly Span[],
  language: string,
): readonly Doubt[] {
  return [
    ...loopDoubts(recognized.words.map(({ text }) => text)),
    ...silenceDoubts(recognized.words, voice),
    ...fastDoubts(recognized.words),
    ...unsureDoubts(recognized.sentences),
    ...languageDoubts(recognized.sentences, language),
  ].toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/** Share of the words that are in a doubt, from 0 to 1. */
export function doubtfulShare(doubts: readonly Doubt[], words: number): number {
  const doubtful = new Set<number>();
  for (const { from, to } of doubts) for (let at = from; at < to; at += 1) doubtful.add(at);
  return words === 0 ? 0 : doubtful.size / words;
}
