import { NEAR } from './media-ranges';

/**
 * Tells how long a browser takes a file for, whenever that changes, and once more
 * where the sound goes on beyond the end. WebKit says 0 for a file without an
 * index, then a guess, and has no event for it.
 *
 * @param duration Seconds, as the build has measured it.
 */
export function tellDuration(
  node: HTMLAudioElement,
  duration: number,
  tell: (duration: number) => void,
  signal: AbortSignal,
): void {
  let told: number | null = null;

  function look(): void {
    const isNews = node.duration !== told || node.currentTime > duration + NEAR;
    if (!isNews || !Number.isFinite(node.duration) || node.duration <= 0) return;
    told = node.duration;
    tell(told);
  }

  for (const sign of ['loadedmetadata', 'durationchange', 'timeupdate'] as const) {
    node.addEventListener(sign, look, { signal });
  }
  look();
}
