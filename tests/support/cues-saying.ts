import type { TimedCue } from '@/lib/content/timing/decide/timed-text';

/** Consecutive cues of four seconds each. */
export function cuesSaying(...texts: readonly string[]): TimedCue[] {
  return texts.map((text, at) => {
    const time = { startSeconds: at * 4, endSeconds: at * 4 + 4 };
    return { speaker: null, ...time, pieces: [{ text, ...time }] };
  });
}
