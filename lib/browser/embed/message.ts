import { messageOf } from '@/lib/browser/player/message-of';
import type { PlayerStore } from '@/lib/player/player-store';
import { messages } from '@/lib/messages/current/core';
import { messages as reading } from '@/lib/messages/current/reading';
import type { Clip } from './clip';
import { part } from './parts';

type Message = { readonly text: string; readonly choice: Choice | null };
type Choice = { readonly label: string; readonly press: () => void };

/** Says in words what went wrong or is over, and what one can do. */
export function showMessage(store: PlayerStore, clip: Clip): void {
  const region = part('message');
  let shown = '';

  function show(): void {
    const message = messageIn(store, clip);
    const key = `${message?.text}${message?.choice?.label}`;
    // The focus may be in it.
    if (key === shown) return;
    shown = key;
    region.replaceChildren(...(message === null ? [] : nodesOf(message)));
  }
  store.subscribe(show);
  show();
}

function messageIn(store: PlayerStore, clip: Clip): Message | null {
  const state = store.getState();
  const text = messageOf(state);
  if (state.status === 'failed' || state.status === 'recovering') {
    return { text: text ?? '', choice: { label: messages.player.tryAgain, press: store.play } };
  }
  if (text !== null) return { text, choice: null };
  if (!clip.isOver()) return null;
  return { text: reading.clipEnded, choice: { label: reading.keepPlaying, press: store.play } };
}

function nodesOf({ text, choice }: Message): HTMLElement[] {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  if (choice === null) return [paragraph];
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = choice.label;
  button.addEventListener('click', choice.press);
  return [paragraph, button];
}
