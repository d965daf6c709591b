import { buttonOf } from '@/lib/player/view';
import { positionOf } from './apply-theme';

/** The button that was pressed last, and the name of each button while it is paused. */
let last: HTMLElement | null = null;
const names = new Map<HTMLElement, string | null>();

/** Shows the state of the audio on a Play button. Its name during playback is in `data-pause`. */
export function show(button: HTMLElement, now: 'paused' | 'loading' | 'playing'): void {
  const { status, action } = buttonOf(now);
  if (!names.has(button)) names.set(button, button.ariaLabel);
  button.dataset['status'] = status;
  button.ariaLabel = (action === 'pause' ? button.dataset['pause'] : names.get(button)) ?? null;
}

/**
 * Plays or pauses the audio element without the player, whose scripts did not load. Once they
 * load, they adopt the audio as an early start.
 *
 * @param record The stored record of the player.
 * @returns Whether the audio should play now.
 */
export function toggleBare(button: HTMLElement, record: string | null): boolean {
  const audio = (window.__verbatim.audio ??= new Audio());
  const { play = '' } = button.dataset;
  const isOpen = window.__verbatim.started?.src === play;
  const isPlaying = isOpen && !audio.paused;
  const showPaused = () => show(button, 'paused');
  if (last !== null) show(last, 'paused');
  last = button;
  if (isPlaying) {
    showPaused();
    audio.pause();
    return false;
  }
  if (!isOpen) audio.src = `${play}#t=${positionOf(record, play)}`;
  window.__verbatim.started = { src: play, since: performance.now() };
  show(button, 'loading');
  audio.onplaying = () => show(button, 'playing');
  audio.onpause = showPaused;
  // Offline, the press is kept, and playback starts once the network is back.
  audio.play().catch(() => navigator.onLine && showPaused());
  return true;
}

/** Stops showing the audio's state on the button; the player does so from now on. */
export function releaseAudio(): void {
  const { audio } = window.__verbatim;
  if (audio !== null) audio.onplaying = audio.onpause = null;
}
