'use client';

import { sharedValue } from '@/components/ui/shared-value';

/** What the transcript tells the scrubber. Times are seconds. */
export type SpokenText = {
  readonly trackId: string;
  /** The words that are spoken at a time; empty where nobody knows. */
  readonly wordsAt: (seconds: number) => string;
  /** Where something that was searched for is spoken. */
  readonly hits: readonly number[];
};

const text = sharedValue<SpokenText | null>(null);

/** For the transcript of a page, once its words and times are known; `null` when it goes. */
export const offerSpokenText = text.set;

/** The text of a track; `null` while it is not known. */
export function useSpokenText(trackId: string): SpokenText | null {
  const known = text.use();
  return known?.trackId === trackId ? known : null;
}
