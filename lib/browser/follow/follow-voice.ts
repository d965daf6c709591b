import type { PlayerStore } from '@/lib/player/player-store';
import { isInRanges, type Timing, type WordRange as TimedRange } from '@/lib/transcript/timing';
import { isSameAudio } from '@/lib/transcript/same-audio';
import { timelineOf, type Timeline } from '@/lib/transcript/timeline';
import type { Highlights } from './highlights';
import type { IndexedBlock, WordIndex, WordRange } from './word-index';

/** A timing and the checksum of the words that were timed. */
export type Timed = { readonly timing: Timing; readonly checksum: number };

/** When the words and blocks of a page are spoken. Times are seconds. */
export type Voice = {
  /** What can be highlighted; `null` if nothing can. */
  readonly level: Timing['level'] | null;
  /** The times of words; empty if they are unknown. */
  readonly words: Timeline;
  /** The times of blocks, by their position in the index. */
  readonly blocks: Timeline;
  /** Words whose own times are too rough to be highlighted. */
  readonly estimates: readonly TimedRange[];
  /** The audio is not the timed audio: words would be highlighted at wrong times. */
  readonly isShifted: boolean;
};

const UNTIMED: Voice = {
  level: null,
  words: timelineOf([]),
  blocks: timelineOf([]),
  estimates: [],
  isShifted: false,
};

/**
 * The part of a timing that is valid on this page.
 *
 * @param timed `null` if there is none.
 * @param index The words of the page. The times of another text do not apply to it.
 * @param duration Duration of the audio that plays. An advert in it shifts all later words.
 */
export function voiceOf(timed: Timed | null, index: WordIndex, duration: number): Voice {
  if (timed === null) return UNTIMED;
  const { timing, checksum } = timed;
  const isSameText = index.checksum === checksum && index.wordCount === timing.words.length;
  const isTimedAudio = isSameAudio(duration, timing.durationSeconds);
  const hasBlocks = index.blocks.length === timing.blocks.length;
  const isFine = isSameText && isTimedAudio && timing.level !== 'paragraphs';
  return {
    level: isFine ? timing.level : hasBlocks ? 'paragraphs' : null,
    words: timelineOf(isFine ? timing.words : []),
    blocks: timelineOf(hasBlocks ? timing.blocks : []),
    estimates: timing.estimates ?? [],
    isShifted: !isTimedAudio,
  };
}

/**
 * The time at which a word is spoken, in seconds: its own, or that of its paragraph.
 *
 * @returns `null` if neither is known.
 */
export function startOfWord({ level, words, blocks }: Voice, index: WordIndex, word: number) {
  const own = level === 'paragraphs' ? null : words.startOf(word);
  const at = index.blocks.findLastIndex(({ firstWord }) => firstWord <= word);
  return own ?? blocks.startOf(at);
}

/**
 * What a click on a word plays from: its sentence, or its paragraph if only paragraphs are timed.
 *
 * @returns `null` if nothing is timed.
 */
export function lineOfWord({ level }: Voice, index: WordIndex, word: number): WordRange | null {
  if (level === null) return null;
  if (level !== 'paragraphs') return index.sentenceOf(word);
  const block = index.blockOf(word);
  return block && { from: block.firstWord, to: block.firstWord + block.words.length - 1 };
}

export type Follower = { stop(): void };

/** The shortest time between two looks at the position, in milliseconds: a frame. */
const FRAME = 16;

/**
 * Highlights what is spoken. During playback, a timer waits for the next word or paragraph, because
 * work in each frame would wake a phone 60 times a second for three or four words. Each time the
 * player reports its position, the timer is set anew, which covers seeks, other speeds and stalls.
 *
 * @param holdsTrack Whether the player holds this page's episode.
 * @param moved Called when another sentence or paragraph, and when another word is spoken.
 */
export function followVoice(
  store: PlayerStore,
  voice: Voice,
  index: WordIndex,
  marks: Highlights,
  holdsTrack: () => boolean,
  moved: { readonly lineMoved: () => void; readonly wordMoved: () => void },
): Follower {
  let word: number | null = null;
  let line = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function blockAt(seconds: number): IndexedBlock | null {
    const at = voice.blocks.lastWordAt(seconds);
    return at === null ? null : (index.blocks[at] ?? null);
  }

  function markWords(seconds: number): void {
    const last = voice.words.lastWordAt(seconds);
    const now = voice.words.wordAt(seconds);
    if (now !== word) {
      word = now;
      const isExact = now !== null && voice.level === 'words' && !isInRanges(now, voice.estimates);
      const marked = isExact ? { from: now, to: now } : null;
      marks.mark('spoken-word', marked);
      if (marked !== null) moved.wordMoved();
    }
    const sentence = last === null ? null : index.sentenceOf(last);
    // A sentence stays highlighted until the next one begins, so that nothing flickers in a pause.
    const from = sentence?.from ?? -1;
    if (from === line) return;
    line = from;
    marks.mark('spoken-sentence', from === -1 ? null : sentence);
    if (!marks.isFine) marks.markBlock(from === -1 ? null : (index.blockOf(from)?.element ?? null));
    if (from !== -1) moved.lineMoved();
  }

  function markBlock(seconds: number): void {
    const block = blockAt(seconds);
    if (block?.firstWord === line) return;
    line = block?.firstWord ?? -1;
    marks.markBlock(block?.element ?? null);
    if (block !== null) moved.lineMoved();
  }

  function show(seconds: number): void {
    if (voice.level === null || !holdsTrack()) return;
    if (voice.level === 'paragraphs') markBlock(seconds);
    else markWords(seconds);
  }

  function run(): void {
    clearTimeout(timer);
    const seconds = store.now();
    show(seconds);
    if (store.getState().status !== 'playing' || !holdsTrack()) return;
    const timeline = voice.level === 'paragraphs' ? voice.blocks : voice.words;
    const change = timeline.changeAfter(seconds);
    if (change === Infinity) return;
    const wait = ((change - seconds) * 1000) / store.getSettings().rate;
    timer = setTimeout(run, Math.max(FRAME, wait));
  }

  const unsubscribe = store.subscribe(run);
  run();
  return {
    stop() {
      unsubscribe();
      clearTimeout(timer);
      marks.mark('spoken-word', null);
      marks.mark('spoken-sentence', null);
      marks.markBlock(null);
    },
  };
}
