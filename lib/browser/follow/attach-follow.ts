import { holds, type Track } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import { fetchTiming } from './fetch-timing';
import { followVoice, startOfWord, voiceOf, type Timed, type Voice } from './follow-voice';
import { createHighlights, type Highlights } from './highlights';
import { keepInView } from './keep-in-view';
import { onTextChange } from './on-text-change';
import { onWordClick } from './on-word-click';
import { wordAtPoint } from './word-at-point';
import { indexWords, type WordIndex } from './word-index';

/** A transcript on the page, with its highlights and the times of its words. */
export type InteractiveText = {
  readonly index: WordIndex;
  readonly marks: Highlights;
  readonly voice: Voice;
};

type FollowOptions = {
  readonly store: PlayerStore;
  /** The episode of the text. */
  readonly track: Track;
  /** Address of the timing; `null` if the transcript is not timed. */
  readonly timing: string | null;
  /** The panel that scrolls the text; `null` if the window does. */
  readonly panel: HTMLElement | null;
  /** Prefix of the highlights' names, if two texts are highlighted at once. */
  readonly prefix?: '' | 'sheet-';
  /** Called with the text once its words are counted, and after a change of text or audio. */
  readonly tellText: (text: InteractiveText) => void;
  /** Called with whether the reader has scrolled away from the voice. */
  readonly tellAway: (isAway: boolean) => void;
};

export type Follow = {
  playFrom(seconds: number): void;
  /** Plays from the word at a position in the window, in pixels, unless it is selected. */
  clickAt(x: number, y: number): void;
  /** Scrolls back to the voice. */
  goBack(): void;
  stop(): void;
};

/**
 * Connects a transcript with its audio: highlights the spoken words, keeps them in view, and plays
 * from clicked words. If the audio has another duration than the timed audio, only paragraphs are
 * highlighted, and the caller shows a message for `voice.isShifted`.
 */
export function attachFollow(
  root: HTMLElement,
  { store, track, timing, panel, prefix, tellText, tellAway }: FollowOptions,
): Follow {
  const controller = new AbortController();
  const { signal } = controller;
  const times = timing === null ? null : fetchTiming(timing, signal);
  let runs = 0;
  let words: { readonly index: WordIndex; readonly timed: Timed | null } | null = null;
  let text: InteractiveText | null = null;
  let duration = durationNow();
  let stopVoice = () => {};
  const view = keepInView(root, panel, () => text?.marks.spokenRect() ?? null, tellAway, signal);
  const clickAt = onWordClick(root, playWordAt, signal);

  /** The loaded file may have another duration than the track, and so than the timed audio. */
  function durationNow(): number {
    const state = store.getState();
    return holds(state, track.id) ? state.duration : track.duration;
  }

  async function countWords(): Promise<void> {
    const run = (runs += 1);
    const [index, timed] = await Promise.all([indexWords(root), times]);
    if (signal.aborted || run !== runs) return;
    words = { index, timed };
    stopVoice();
    text?.marks.remove();
    follow(createHighlights(index, prefix));
  }

  function follow(marks: Highlights): void {
    if (words === null) return;
    stopVoice();
    duration = durationNow();
    const { index, timed } = words;
    const voice = voiceOf(timed, index, duration);
    text = { index, marks, voice };
    const holdsTrack = () => holds(store.getState(), track.id);
    stopVoice = followVoice(store, voice, index, marks, holdsTrack, view.lineMoved).stop;
    tellText(text);
  }

  function playFrom(seconds: number): void {
    store.choose(track, seconds);
    store.play();
    view.resume();
  }

  function playWordAt(x: number, y: number): void {
    if (text === null) return;
    const word = wordAtPoint(text.index, x, y);
    const start = word === null ? null : startOfWord(text.voice, text.index, word);
    if (start !== null) playFrom(start);
  }

  const unsubscribe = store.subscribe(() => {
    if (text !== null && durationNow() !== duration) follow(text.marks);
  });
  // Playback starts only after the wait for a second click.
  root.addEventListener('click', store.touch, { signal });
  onTextChange(root, () => void countWords(), signal);
  void countWords();

  return {
    playFrom,
    clickAt,
    goBack: view.goBack,
    stop() {
      controller.abort();
      unsubscribe();
      stopVoice();
      text?.marks.remove();
    },
  };
}
