import type { Section } from './transcript';

/** When a section ends, in seconds: where the next timed one starts, or with the audio. */
export function sectionEnd(
  sections: readonly Section[],
  at: number,
  durationSeconds: number,
): number {
  const next = sections.slice(at + 1).find(({ startSeconds }) => startSeconds !== null);
  return next?.startSeconds ?? durationSeconds;
}
