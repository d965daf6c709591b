import { buttonOf } from '@/lib/player/view';
import { positionOf } from './apply-theme';

/** The button that was pressed last, and what each is called while it is silent. */
let last: HTMLElement | null = null;
const names = new Map<HTMLElement, string | null>();

/** Shows on a button of Play what the sound does. Its name while it sounds is in `data-pause`. */
export function show(button: HTMLElement, now: 'paused' | 'loading' | 'playing'): void {
  const { status, action } = buttonOf(now);
  if (!names.has(button)) names.set(button, button.ariaLabel);
  button.dataset['status'] = status;
  button.ariaLabel = (action === 'pause' ? button.dataset['pause'] : names.get(button)) ?? null;
}

/**
 * Starts and stops the audio element alone, where the scripts that look after it
 * did not come. They find it as one that was started early.
 *
 * @param record What the player remembers.
 * @returns Whether it should sound now.
 */
export function toggleBare(button: HTMLElement, record: string | null): boolean {
  const sound = (window.__verbatim.audio ??= new Audio());
  const { play = '' } = button.dataset;
  const isOpen = window.__verbatim.started?.src === play;
  const isPlaying = isOpen && !sound.paused;
  const rest = () => show(button, 'paused');
  if (last !== null) show(last, 'paused');
  last = button;
  if (isPlaying) {
    rest();
    sound.pause();
    return false;
  }
  if (!isOpen) sound.src = `${play}#t=${positionOf(record, play)}`;
  window.__verbatim.started = { src: play, since: performance.now() };
  sound.onplaying = () => show(button, 'playing');
  sound.onpause = rest;
  sound.play().catch(rest);
  return true;
}

/** From now on the scripts look after it. */
export function letGo(): void {
  const { audio } = window.__verbatim;
  if (audio !== null) audio.onplaying = audio.onpause = null;
}
