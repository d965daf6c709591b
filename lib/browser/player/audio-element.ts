import type { PlayerSettings } from '@/lib/player/player-state';

let element: HTMLAudioElement | null = null;

/**
 * The one audio element of the page. The boot script may have touched one in
 * the first press, before this code was here.
 */
export function audioElement(): HTMLAudioElement {
  return (element ??= bootState()?.audio ?? new Audio());
}

/** What was started on that element before there was an engine, by the boot script or later. */
export function startRecord(): StartRecord {
  return bootState() ?? { started: null };
}

function bootState(): Verbatim | undefined {
  // There is no boot script in development, and no window on a server.
  return typeof window === 'undefined' ? undefined : (window as Partial<Window>).__verbatim;
}

/** Sets how it plays, now and after the next load. */
export function tune(element: HTMLAudioElement, { rate, volume, muted }: PlayerSettings): void {
  element.preservesPitch = true;
  element.defaultPlaybackRate = rate;
  element.playbackRate = rate;
  element.volume = volume;
  element.muted = muted;
}

/**
 * Whether a page can set the volume. On iPhone and iPad the device's keys alone
 * do. Since iOS 15 an element pretends for a moment that it could.
 */
export function canSetVolume(): boolean {
  return (cachedCanSetVolume ??= detectVolumeControl());
}

let cachedCanSetVolume: boolean | undefined;

function detectVolumeControl(): boolean {
  if (typeof Audio === 'undefined') return true;
  const { userAgent, maxTouchPoints } = navigator;
  // An iPad says that it is a Mac, which has no touch screen.
  const isTouchMac = userAgent.includes('Macintosh') && maxTouchPoints > 1;
  if (/iPhone|iPad|iPod/.test(userAgent) || isTouchMac) return false;
  const probe = new Audio();
  probe.volume = 0.5;
  return probe.volume === 0.5;
}
