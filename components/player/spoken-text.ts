'use client';

import { sharedValue } from '@/components/ui/shared-value';

/** What the transcript provides to the scrubber. Times are in seconds. */
export type SpokenText = {
  readonly trackId: string;
  /** The words that are spoken at a time; empty when they are unknown. */
  readonly wordsAt: (seconds: number) => string;
  /** The speaker at a time; `null` when the text names none. */
  readonly speakerAt: (seconds: number) => string | null;
  /** The times at which the matches of the text search are spoken. */
  readonly hits: readonly number[];
};

const text = sharedValue<SpokenText | null>(null);

/** Set by the transcript once its words and times are known; `null` when its page is left. */
export const setSpokenText = text.set;

/** The text of a track; `null` while it is unknown. */
export function useSpokenText(trackId: string): SpokenText | null {
  const known = text.use();
  return known?.trackId === trackId ? known : null;
}
