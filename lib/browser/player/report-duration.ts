import { NEAR } from './media-ranges';

/**
 * Tells how long a browser takes a file for, whenever that changes, and once more
 * where the sound goes on beyond the end. WebKit says 0 for a file without an
 * index, then a guess, and has no event for it.
 *
 * @param duration Seconds, as the build has measured it.
 */
export function reportDuration(
  node: HTMLAudioElement,
  duration: number,
  report: (duration: number) => void,
  signal: AbortSignal,
): void {
  let reported: number | null = null;

  function check(): void {
    const isChanged = node.duration !== reported || node.currentTime > duration + NEAR;
    if (!isChanged || !Number.isFinite(node.duration) || node.duration <= 0) return;
    reported = node.duration;
    report(reported);
  }

  for (const sign of ['loadedmetadata', 'durationchange', 'timeupdate'] as const) {
    node.addEventListener(sign, check, { signal });
  }
  check();
}
