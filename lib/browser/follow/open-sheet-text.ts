import { fetchTranscript } from './fetch-transcript';
import { onPlainClick } from './plain-clicks';
import { fetchTiming } from './fetch-timing';
import { followVoice, startOfWord, voiceOf } from './follow-voice';
import { createHighlights } from './highlights';
import { wordAtPoint } from './word-at-point';
import { indexWords } from './word-index';
import type { Track } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import { keepLineInPanel } from './keep-line-in-panel';

/**
 * Puts a copy of an episode's text into the sheet, marks what is spoken, and
 * plays from what is pressed.
 *
 * @throws {Error} When the text does not arrive.
 */
export async function openSheetText(
  root: HTMLElement,
  track: Track,
  store: PlayerStore,
  signal: AbortSignal,
): Promise<void> {
  const nodes = await fetchTranscript(track.page, signal);
  root.replaceChildren(...nodes);
  const [index, timed] = await Promise.all([
    indexWords(root),
    fetchTiming(`${track.page}timing.json`, signal),
  ]);
  if (signal.aborted) return;
  // Blocks are known by their ids; from here on the page's own text has them alone.
  for (const element of root.querySelectorAll('[id]')) element.removeAttribute('id');
  const voice = voiceOf(timed, index, track.duration);
  const marks = createHighlights(index, 'sheet-');
  const panel = keepLineInPanel(root, () => marks.spokenRect(), signal);
  const isOurs = () => {
    const state = store.getState();
    return state.status !== 'idle' && state.track.id === track.id;
  };
  const follower = followVoice(store, voice, index, marks, isOurs, panel.lineMoved);
  signal.addEventListener('abort', () => {
    follower.stop();
    marks.remove();
  });
  onPlainClick(
    root,
    ({ clientX, clientY }) => {
      const word = wordAtPoint(index, clientX, clientY);
      const start = word === null ? null : startOfWord(voice, index, word);
      if (start === null) return;
      store.seek(start);
      store.play();
    },
    signal,
  );
}
