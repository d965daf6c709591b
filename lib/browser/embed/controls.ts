import type { PlayerState } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import { messages } from '@/lib/messages/current/core';
import { part } from './parts';

/** Play, skip and mute: presses ask the store, and the buttons show what it says. */
export function bindControls(store: PlayerStore): void {
  const play = part<HTMLButtonElement>('play');
  const mute = part<HTMLButtonElement>('mute');

  // The second click of a double click is not a wish to stop.
  play.addEventListener('click', ({ detail }) => detail < 2 && store.toggle());
  for (const sign of ['pointerover', 'focusin']) play.addEventListener(sign, store.prepare);
  mute.addEventListener('click', () => store.setMuted(!store.getSettings().muted));
  for (const button of document.querySelectorAll<HTMLElement>('[data-skip]')) {
    button.addEventListener('click', () => store.skip(Number(button.dataset['skip'])));
  }

  function show(): void {
    const { status } = store.getState();
    const sounds = hasSound(status);
    const waits = status === 'loading' || (sounds && status !== 'playing');
    play.dataset['status'] = waits ? 'loading' : status;
    play.classList.toggle('sounds', sounds);
    play.setAttribute('aria-label', nameOf(status));
    mute.setAttribute('aria-pressed', `${store.getSettings().muted}`);
  }
  store.subscribe(show);
  show();
}

/** Whether there is a sound to pause: never for a play that the browser refused. */
function hasSound(status: PlayerState['status']): boolean {
  return status === 'playing' || status === 'buffering' || status === 'recovering';
}

function nameOf(status: PlayerState['status']): string {
  if (status === 'loading') return `${messages.player.play}, ${messages.player.loading}`;
  return hasSound(status) ? messages.player.pause : messages.player.play;
}
