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

/** A text with the times of its words. */
export type InteractiveText = {
  readonly index: WordIndex;
  readonly marks: Highlights;
  readonly voice: Voice;
};

type FollowOptions = {
  readonly store: PlayerStore;
  /** The episode whose text it is. */
  readonly track: Track;
  /** Address of its timing; `null` where the transcript is not timed. */
  readonly timing: string | null;
  /** The panel that scrolls the text; `null` where the window does. */
  readonly panel: HTMLElement | null;
  /** Before the names of highlights, where two texts are highlighted at once. */
  readonly prefix?: '' | 'sheet-';
  /** Told the text once its words are counted, and again when the text or the audio has changed. */
  readonly tellText: (text: InteractiveText) => void;
  /** Told whether the reader has scrolled away from the voice. */
  readonly tellAway: (isAway: boolean) => void;
};

export type Follow = {
  playFrom(seconds: number): void;
  /** Plays from the word at a position in the window, in pixels, unless a double click selects it. */
  clickAt(x: number, y: number): void;
  /** Scrolls back to the voice. */
  goBack(): void;
  stop(): void;
};

/**
 * Makes a text one thing with its sound: highlights what is spoken, keeps it in
 * view, and plays from words that are clicked. Where the audio has another
 * duration than the audio that was timed, it highlights paragraphs alone, and
 * `voice.isShifted` tells the caller to say so.
 */
export function attachFollow(
  root: HTMLElement,
  { store, track, timing, panel, prefix, tellText, tellAway }: FollowOptions,
): Follow {
  const ending = new AbortController();
  const { signal } = ending;
  const times = timing === null ? null : fetchTiming(timing, signal);
  let counts = 0;
  let words: { readonly index: WordIndex; readonly timed: Timed | null } | null = null;
  let text: InteractiveText | null = null;
  let duration = durationNow();
  let stopVoice = () => {};
  const view = keepInView(root, panel, () => text?.marks.spokenRect() ?? null, tellAway, signal);
  const clickAt = onWordClick(root, playWordAt, signal);

  /** The file itself may tell that it is not the one that was timed. */
  function durationNow(): number {
    const state = store.getState();
    return holds(state, track.id) ? state.duration : track.duration;
  }

  async function countWords(): Promise<void> {
    const mine = (counts += 1);
    const [index, timed] = await Promise.all([indexWords(root), times]);
    if (signal.aborted || mine !== counts) return;
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
    const isAboutUs = () => holds(store.getState(), track.id);
    stopVoice = followVoice(store, voice, index, marks, isAboutUs, view.lineMoved).stop;
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
  // The sound comes only after the wait for a second click.
  root.addEventListener('click', store.touch, { signal });
  onTextChange(root, () => void countWords(), signal);
  void countWords();

  return {
    playFrom,
    clickAt,
    goBack: view.goBack,
    stop() {
      ending.abort();
      unsubscribe();
      stopVoice();
      text?.marks.remove();
    },
  };
}
