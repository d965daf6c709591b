import { fetchTranscript } from '@/lib/browser/follow/fetch-transcript';
import { onPlainClick } from '@/lib/browser/follow/plain-clicks';
import { fetchTiming } from '@/lib/browser/follow/fetch-timing';
import { followVoice, startOfWord, voiceOf } from '@/lib/browser/follow/follow-voice';
import { createHighlights } from '@/lib/browser/follow/highlights';
import { wordAtPoint } from '@/lib/browser/follow/word-at-point';
import { indexWords } from '@/lib/browser/follow/word-index';
import type { EmbedData } from '@/lib/output/embed/embed-data';
import type { PlayerStore } from '@/lib/player/player-store';
import { messages } from '@/lib/messages/current/core';
import { keepLineInView } from './keep-line-in-view';
import { part } from './parts';

/** Patience with a file that the page can do without. */
const PATIENCE_MILLISECONDS = 15_000;

/**
 * Puts the text of the episode's page into the panel, and marks in it what is
 * spoken, with the code that the page itself uses.
 *
 * @throws When the text did not arrive, after it was said in the panel.
 */
export async function showTranscript(store: PlayerStore, data: EmbedData): Promise<void> {
  const root = part('text');
  const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  try {
    root.replaceChildren(...(await fetchTranscript(data.track.page, signal)));
  } catch (error) {
    sayLost(root, () => void showTranscript(store, data).catch(() => {}));
    throw error;
  }
  openLinksOutside(root);
  await follow(store, root, data, signal);
}

function sayLost(root: HTMLElement, tryAgain: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = messages.player.tryAgain;
  button.addEventListener('click', tryAgain);
  root.replaceChildren(`${messages.episode.notLoaded} `, button);
}

/** A link that opened in the frame would end the player. */
function openLinksOutside(root: HTMLElement): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a:not([href^="#"])')) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}

async function follow(
  store: PlayerStore,
  root: HTMLElement,
  { timing, track }: EmbedData,
  signal: AbortSignal,
): Promise<void> {
  const [index, timed] = await Promise.all([
    indexWords(root),
    timing === null ? null : fetchTiming(timing, signal),
  ]);
  const marks = createHighlights(index);
  const lineMoved = keepLineInView(root, marks.spokenRect);
  let duration = durationNow();
  let voice = voiceOf(timed, index, duration);
  let follower = followVoice(store, voice, index, marks, () => true, lineMoved);

  function durationNow(): number {
    const state = store.getState();
    return state.status === 'idle' ? track.duration : state.duration;
  }

  // The file itself tells whether it is the one that was timed.
  store.subscribe(() => {
    if (durationNow() === duration) return;
    duration = durationNow();
    follower.stop();
    voice = voiceOf(timed, index, duration);
    follower = followVoice(store, voice, index, marks, () => true, lineMoved);
  });

  function playFrom({ target, clientX, clientY }: MouseEvent): void {
    const word = wordAtPoint(index, clientX, clientY) ?? firstWordOf(target);
    const start = word === null ? null : startOfWord(voice, index, word);
    if (start === null) return;
    store.seek(start);
    store.play();
  }
  onPlainClick(root, playFrom, new AbortController().signal);

  /** Beside the words of a paragraph, it is the paragraph that was meant. */
  function firstWordOf(target: EventTarget | null): number | null {
    if (!(target instanceof Element)) return null;
    return index.blocks.find(({ element }) => element.contains(target))?.firstWord ?? null;
  }
}
