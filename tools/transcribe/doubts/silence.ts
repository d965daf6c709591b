import type { Doubt } from '@/lib/transcript/timing';
import { type Span } from '@/tools/transcribe/sound/span';
import { joinRanges } from './join-ranges';

type Timed = { readonly startSeconds: number; readonly endSeconds: number };

/** A word is suspect when more than this share of its time is outside speech. */
const MAX_OUTSIDE = 0.5;

/** Finds words over stretches without voice, as recognizers invent them. */
export function silenceDoubts(words: readonly Timed[], voice: readonly Span[]): Doubt[] {
  let first = 0;
  const isSilent = words.map(({ startSeconds, endSeconds }) => {
    while ((voice[first]?.to ?? Infinity) <= startSeconds) first += 1;
    // A word without length counts by its place.
    const end = Math.max(endSeconds, startSeconds + 0.01);
    let inside = 0;
    for (let at = first; at < voice.length; at += 1) {
      const span = voice[at];
      if (span === undefined || span.from >= end) break;
      inside += Math.min(end, span.to) - Math.max(startSeconds, span.from);
    }
    return inside < (end - startSeconds) * (1 - MAX_OUTSIDE);
  });
  return joinRanges(isSilent).map((range) => ({ ...range, reason: 'silence' }));
}
