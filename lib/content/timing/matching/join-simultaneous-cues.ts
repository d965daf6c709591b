import type { TimedCue } from '@/lib/content/timing/decide/timed-text';

/**
 * Joins cues of one speaker with the same time, which some programs write for the lines of
 * one cue.
 */
export function joinSimultaneousCues(cues: readonly TimedCue[]): TimedCue[] {
  const joined: TimedCue[] = [];
  for (const cue of cues) {
    const last = joined.at(-1);
    const isPart =
      last !== undefined &&
      last.speaker === cue.speaker &&
      last.startSeconds === cue.startSeconds &&
      last.endSeconds === cue.endSeconds &&
      [last, cue].every(({ pieces }) => pieces.length === 1);
    if (!isPart) {
      joined.push(cue);
      continue;
    }
    const { startSeconds, endSeconds } = cue;
    const [before, after] = [last, cue].map(({ pieces }) => pieces[0]?.text ?? '');
    // Some files have a cue for each punctuation mark.
    const text = `${before}${/^[,.;:!?…]/.test(after ?? '') ? '' : '\n'}${after}`;
    joined[joined.length - 1] = { ...last, pieces: [{ text, startSeconds, endSeconds }] };
  }
  return joined;
}
