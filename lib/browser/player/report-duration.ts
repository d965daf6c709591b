import { NEAR } from './media-ranges';

/**
 * Reports the duration that the browser has for a file, on each change, and again
 * if playback continues past that duration. For a file without an index WebKit
 * reports 0, then an estimate, without an event.
 *
 * @param duration Seconds, as measured by the build.
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
