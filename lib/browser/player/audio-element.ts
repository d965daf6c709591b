import type { PlayerSettings } from '@/lib/player/player-state';

let element: HTMLAudioElement | null = null;

/**
 * The one audio element of the page. The boot script may have created and unlocked
 * it in the first press, before this code was loaded.
 */
export function audioElement(): HTMLAudioElement {
  return (element ??= bootState()?.audio ?? new Audio());
}

/** The audio that was started on that element without an engine, by the boot script or later. */
export function startRecord(): StartRecord {
  return bootState() ?? { started: null };
}

function bootState(): Verbatim | undefined {
  // Development has no boot script, and a server has no window.
  return typeof window === 'undefined' ? undefined : (window as Partial<Window>).__verbatim;
}

/** Sets rate, volume and mute, for this load and the following ones. */
export function tune(element: HTMLAudioElement, { rate, volume, muted }: PlayerSettings): void {
  element.preservesPitch = true;
  element.defaultPlaybackRate = rate;
  element.playbackRate = rate;
  element.volume = volume;
  element.muted = muted;
}

/**
 * Whether a page can set the volume. On iPhone and iPad only the device's keys
 * can. Since iOS 15 an element reports the new volume for a moment all the same.
 */
export function canSetVolume(): boolean {
  return (cachedCanSetVolume ??= detectVolumeControl());
}

let cachedCanSetVolume: boolean | undefined;

function detectVolumeControl(): boolean {
  if (typeof Audio === 'undefined') return true;
  const { userAgent, maxTouchPoints } = navigator;
  // An iPad identifies itself as a Mac, which has no touch screen.
  const isTouchMac = userAgent.includes('Macintosh') && maxTouchPoints > 1;
  if (/iPhone|iPad|iPod/.test(userAgent) || isTouchMac) return false;
  const probe = new Audio();
  probe.volume = 0.5;
  return probe.volume === 0.5;
}
