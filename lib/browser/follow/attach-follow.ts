import { holds, wantsSound, type Track } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import { fetchTiming } from './fetch-timing';
import {
  followVoice,
  lineOfWord,
  startOfWord,
  voiceOf,
  type Timed,
  type Voice,
} from './follow-voice';
import { createHighlights, type Highlights } from './highlights';
import { keepInView } from './keep-in-view';
import { offerPlay, type PlayOffer } from './offer-play';
import { onTextChange } from './on-text-change';
import { onWordClick } from './on-word-click';
import { keepTapped } from './tap-hint';
import { watchPointer, type Point } from './watch-pointer';
import { wordAtPoint } from './word-at-point';
import { indexWords, type WordIndex, type WordRange } from './word-index';

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
  /** Where each spoken line rests, as a share of the panel's height; without it, lines move. */
  readonly restShare?: number | undefined;
  /** Called with the text once its words are counted, and after a change of text or audio. */
  readonly tellText: (text: InteractiveText) => void;
  /** Whether the reader wants the text to scroll with the voice; by default it does. */
  readonly isSwitchedOn?: () => boolean;
  /** Called with whether the spoken line is out of view, and is not followed. */
  readonly tellAway: (isAway: boolean) => void;
  /** Called with the offer to play from a tapped line; with `null` when it is over. */
  readonly tellOffer: (offer: PlayOffer | null) => void;
};

export type Follow = {
  playFrom(seconds: number): void;
  /** The same for a tapped line, after which the hint about taps is not needed any more. */
  playTapped(seconds: number): void;
  /**
   * For a click on the word at a position in the window, in pixels: seeks if this episode plays,
   * and otherwise offers to play from there.
   */
  clickAt(x: number, y: number): void;
  /** Scrolls back to the voice. */
  goBack(): void;
  /** Call this when following is switched on or off. */
  update(): void;
  stop(): void;
};

/**
 * Connects a transcript with its audio: highlights the spoken words, keeps them in view, and seeks
 * to clicked words. If the episode does not play, a click only offers to play from there, because
 * a reader may not expect audio. If the audio has another duration than the timed audio, only paragraphs are
 * highlighted, and the caller shows a message for `voice.isShifted`.
 */
export function attachFollow(
  root: HTMLElement,
  {
    store,
    track,
    timing,
    panel,
    prefix,
    restShare,
    isSwitchedOn = () => true,
    tellText,
    tellAway,
    tellOffer,
  }: FollowOptions,
): Follow {
  const controller = new AbortController();
  const { signal } = controller;
  const times = timing === null ? null : fetchTiming(timing, signal);
  let runs = 0;
  let words: { readonly index: WordIndex; readonly timed: Timed | null } | null = null;
  let text: InteractiveText | null = null;
  /** A click from before the words were counted. */
  let early: Point | null = null;
  let duration = durationNow();
  let stopVoice = () => {};
  const holdsTrack = () => holds(store.getState(), track.id);
  const isPlaying = () => store.getState().status === 'playing' && holdsTrack();
  const view = keepInView({
    text: root,
    panel,
    restShare,
    rectOf: () => text?.marks.spokenRect() ?? null,
    isPlaying,
    isSwitchedOn,
    tellAway,
    signal,
  });
  /** The line that an offer would play, which stays marked without a pointer. */
  let offered: WordRange | null = null;
  const offers = offerPlay((offer) => {
    if (offer === null) markOffered(null);
    tellOffer(offer);
  }, signal);
  const clickAt = onWordClick(root, aimAt, signal);

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
    stopVoice = followVoice(store, voice, index, marks, holdsTrack, view).stop;
    tellText(text);
    if (early !== null) aimAt(early.x, early.y)();
    early = null;
  }

  function playFrom(seconds: number): void {
    store.playFrom(track, seconds);
    view.resume();
  }

  function playTapped(seconds: number): void {
    offers.hide();
    keepTapped();
    playFrom(seconds);
  }

  function plays(): boolean {
    const state = store.getState();
    return holds(state, track.id) && wantsSound(state);
  }

  /** What a click at a position in the window does. */
  function aimAt(x: number, y: number): () => void {
    if (text === null) {
      return () => {
        if (text === null) early = { x, y };
        else aimAt(x, y)();
      };
    }
    const { voice, index } = text;
    const pointed = wordAtPoint(index, x, y);
    const seconds = pointed === null ? null : startOfWord(voice, index, pointed.word);
    if (pointed === null || seconds === null) return () => {};
    return () => {
      if (plays()) return playTapped(seconds);
      const { top, bottom } = pointed.rect;
      offers.show({ seconds, line: { x, top, bottom } });
      markOffered(lineOfWord(voice, index, pointed.word));
    };
  }

  function markOffered(line: WordRange | null): void {
    offered = line;
    text?.marks.mark('pointed', line);
  }

  function pointAt(at: Point | null): void {
    const pointed = text === null || at === null ? null : wordAtPoint(text.index, at.x, at.y);
    const line =
      text === null || pointed === null ? null : lineOfWord(text.voice, text.index, pointed.word);
    text?.marks.mark('pointed', offered ?? line);
    root.style.cursor = line === null ? '' : 'pointer';
  }

  function showPlaying(): void {
    // For styles that dim the rest of the text.
    root.toggleAttribute('data-playing', isPlaying());
    view.update();
  }

  const unsubscribe = store.subscribe(() => {
    if (text !== null && durationNow() !== duration) follow(text.marks);
    showPlaying();
    if (plays()) offers.hide();
  });
  watchPointer(root, pointAt, signal);
  onTextChange(root, () => void countWords(), signal);
  void countWords();
  showPlaying();

  return {
    playFrom,
    playTapped,
    clickAt,
    goBack: view.goBack,
    update: view.update,
    stop() {
      controller.abort();
      unsubscribe();
      stopVoice();
      text?.marks.remove();
      root.removeAttribute('data-playing');
    },
  };
}
