import { attachFollow } from '@/lib/browser/follow/attach-follow';
import { fetchTranscript } from '@/lib/browser/follow/fetch-transcript';
import { placeAtLine, type PlayOffer } from '@/lib/browser/follow/offer-play';
import type { EmbedData } from '@/lib/output/embed/embed-data';
import type { PlayerStore } from '@/lib/player/player-store';
import { messages } from '@/lib/messages/current/core';
import { messages as reading } from '@/lib/messages/current/reading';
import { formatClock } from '@/lib/time/format-clock';
import { part } from './parts';

/** Time limit for the episode's page, which the player can do without. */
const TIMEOUT_MILLISECONDS = 15_000;

/**
 * Puts the text of the episode's page into the panel and follows the voice in it, with the code
 * that the page itself uses.
 *
 * @throws If the text did not arrive. The panel says so first.
 */
export async function showTranscript(store: PlayerStore, data: EmbedData): Promise<void> {
  const root = part('text');
  const { track, timing } = data;
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
    root.replaceChildren(...(await fetchTranscript(track.page, signal)));
  } catch (error) {
    showLoadError(root, () => void showTranscript(store, data).catch(() => {}));
    throw error;
  }
  openLinksOutside(root);
  const back = part<HTMLButtonElement>('back');
  const chip = part<HTMLButtonElement>('chip');
  const note = document.createElement('p');
  note.role = 'status';
  note.className = 'note';
  root.before(note);
  const follow = attachFollow(root, {
    store,
    track,
    timing,
    panel: root.parentElement,
    tellText: ({ voice }) => (note.textContent = voice.isShifted ? reading.audioDiffers : ''),
    tellAway: (isAway) => (back.hidden = !isAway),
    tellOffer: showOffer(chip),
  });
  chip.addEventListener('click', () => follow.playTapped(Number(chip.dataset['offer'])));
  back.addEventListener('click', follow.goBack);
}

/** Shows an offer to play from a tapped line, and keeps its time on the button. */
function showOffer(chip: HTMLButtonElement): (offer: PlayOffer | null) => void {
  return (offer) => {
    chip.hidden = offer === null;
    if (offer === null) return;
    chip.dataset['offer'] = `${offer.seconds}`;
    chip.textContent = `${reading.playHere} · ${formatClock(offer.seconds)}`;
    placeAtLine(chip, offer.line);
  };
}

function showLoadError(root: HTMLElement, tryAgain: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = messages.player.tryAgain;
  button.addEventListener('click', tryAgain);
  root.replaceChildren(`${messages.episode.notLoaded} `, button);
}

/** Opens links in a new tab: in the frame, they would replace the player. */
function openLinksOutside(root: HTMLElement): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a:not([href^="#"])')) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}
