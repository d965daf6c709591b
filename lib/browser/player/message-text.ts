import { messages } from '@/lib/messages/current/core';
import type { ButtonView, MessageKey } from '@/lib/player/view';

/** The text of a message. That of a clip comes with the code that plays clips. */
export function messageText(message: Exclude<MessageKey, { of: 'clip' }>): string {
  const { player } = messages;
  if (message.of === 'unreachable') {
    return player.unreachable(new URL(message.src, location.href).host);
  }
  return message.of === 'notices' ? player.notices[message.key] : player[message.of][message.key];
}

/** @param title Of the episode, where several buttons stand on a page. */
export function buttonName({ action, isLoading }: ButtonView, title?: string): string {
  const { player } = messages;
  const name = title === undefined ? player[action] : `${player[action]} ${title}`;
  return isLoading ? `${name}, ${player.loading}` : name;
}
