import type { PlayerStore } from '@/lib/player/player-store';
import { buttonName } from '@/lib/browser/player/message-text';
import { buttonOf } from '@/lib/player/view';
import { part } from './parts';

/** Play, skip and mute: presses ask the store, and the buttons show what it says. */
export function bindControls(store: PlayerStore): void {
  const play = part<HTMLButtonElement>('play');
  const mute = part<HTMLButtonElement>('mute');

  // The second click of a double click does not ask to stop.
  play.addEventListener('click', ({ detail }) => detail < 2 && store.toggle());
  for (const sign of ['pointerover', 'focusin']) play.addEventListener(sign, store.prepare);
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
