import type { PlayerSettings } from './player-state';

let element: HTMLAudioElement | null = null;

/**
 * The one audio element of the page. The boot script may have touched one in
 * the first press, before this code was here.
 */
export function audioElement(): HTMLAudioElement {
  // There is no boot script in development.
  const booted = (window as Partial<Window>).__verbatim?.audio;
  return (element ??= booted ?? new Audio());
}

/** Sets how it plays, now and after the next load. */
export function tune(element: HTMLAudioElement, { rate, volume, muted }: PlayerSettings): void {
  element.preservesPitch = true;
  element.defaultPlaybackRate = rate;
  element.playbackRate = rate;
  element.volume = volume;
  element.muted = muted;
}
