import { messages } from '@/lib/messages/current/core';
import type { ButtonView, MessageKey } from '@/lib/player/view';

/** The text of a message. The text for a clip is loaded with the code that plays clips. */
export function messageText(message: Exclude<MessageKey, { of: 'clip' }>): string {
  const { player } = messages;
  if (message.of === 'unreachable') {
    return player.unreachable(new URL(message.src, location.href).host);
  }
  return message.of === 'notices' ? player.notices[message.key] : player[message.of][message.key];
}

/**
 * @param title The title of the episode, on pages with several buttons.
 * @param play The verb on the button; another than Play where two play the same episode.
 */
export function buttonName(
  { action, isLoading }: ButtonView,
  title?: string,
  play = messages.player.play,
): string {
  const { player } = messages;
  const verb = action === 'play' ? play : player[action];
  const name = title === undefined ? verb : `${verb} ${title}`;
  return isLoading ? `${name}, ${player.loading}` : name;
}
