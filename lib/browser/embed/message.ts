import { messageText } from '@/lib/browser/player/message-text';
import type { Clip } from '@/lib/browser/follow/keep-clip';
import type { PlayerStore } from '@/lib/player/player-store';
import { viewOf } from '@/lib/player/view';
import { messages } from '@/lib/messages/current/core';
import { messages as reading } from '@/lib/messages/current/reading';
import { part } from './parts';

/**
 * Shows what failed or ended, with a button for what the listener can do.
 *
 * @returns Sets the clip that is played; `null` once the listener has left it.
 */
export function showMessage(store: PlayerStore): (clip: Clip | null) => void {
  const region = part('message');
  let clip: Clip | null = null;
  let shown = '';

  function show(): void {
    const { message, offer } = viewOf(store.getState(), clip?.isOver);
    const text = message && (message.of === 'clip' ? reading.clipEnded : messageText(message));
    // An unchanged message stays, since its button may have the focus.
    if (`${text}${offer}` === shown) return;
    shown = `${text}${offer}`;
    region.replaceChildren(
      ...(text === null ? [] : [paragraph(text)]),
      ...(offer === 'retry' ? [button(messages.player.tryAgain, store.play)] : []),
      ...(offer === 'retryNow' ? [button(messages.player.tryNow, store.play)] : []),
      ...(offer === 'keepPlaying' ? [button(reading.keepPlaying, () => clip?.goOn())] : []),
    );
  }

  store.subscribe(show);
  show();
  return (next) => {
    clip = next;
    show();
  };
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function button(label: string, onPress: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', onPress);
  return element;
}
