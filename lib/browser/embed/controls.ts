import type { PlayerStore } from '@/lib/player/player-store';
import { buttonName } from '@/lib/browser/player/message-text';
import { buttonOf } from '@/lib/player/view';
import { part } from './parts';

/** Binds Play, skip and mute: presses go to the store, and the buttons show its state. */
export function bindControls(store: PlayerStore): void {
  const play = part<HTMLButtonElement>('play');
  const mute = part<HTMLButtonElement>('mute');

  // The second click of a double click is no request to pause.
  play.addEventListener('click', ({ detail }) => detail < 2 && store.toggle());
  for (const type of ['pointerover', 'focusin']) play.addEventListener(type, store.prepare);
  mute.addEventListener('click', () => store.setMuted(!store.getSettings().muted));
  for (const button of document.querySelectorAll<HTMLElement>('[data-skip]')) {
    button.addEventListener('click', () => store.skip(Number(button.dataset['skip'])));
  }

  function show(): void {
    const button = buttonOf(store.getState().status);
    play.dataset['status'] = button.status;
    play.setAttribute('aria-label', buttonName(button));
    mute.setAttribute('aria-pressed', `${store.getSettings().muted}`);
  }
  store.subscribe(show);
  show();
}
