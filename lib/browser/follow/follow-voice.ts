import type { PlayerStore } from '@/lib/player/player-store';
import type { Timing } from '@/lib/transcript/timing';
import { isSameAudio } from '@/lib/transcript/same-audio';
import { timelineOf, type Timeline } from '@/lib/transcript/timeline';
import type { Highlights } from './highlights';
import type { IndexedBlock, WordIndex } from './word-index';

/** A timing, and the words it is about. */
export type Timed = { readonly timing: Timing; readonly checksum: number };

/** What a page can say about its words and the time. Times are seconds. */
export type Voice = {
  /** How fine the marks are; `null` when there is nothing to mark. */
  readonly level: Timing['level'] | null;
  /** Of words where they are known; else there is nothing in it. */
  readonly words: Timeline;
  /** Of blocks, by their place in the index. */
  readonly blocks: Timeline;
  /** The audio is not the one that was timed: words would be marked at wrong times. */
  readonly isShifted: boolean;
};

const SILENT: Voice = {
  level: null,
  words: timelineOf([]),
  blocks: timelineOf([]),
  isShifted: false,
};

/**
 * What can be trusted of a timing on this page.
 *
 * @param timed `null` when there is none.
 * @param index Of the words that the page has; another text has other times.
 * @param duration Of the audio that plays: an advert in it shifts all that follows.
 */
export function voiceOf(timed: Timed | null, index: WordIndex, duration: number): Voice {
  if (timed === null) return SILENT;
  const { timing, checksum } = timed;
  const isSameText = index.checksum === checksum && index.wordCount === timing.words.length;
  const isTimedAudio = isSameAudio(duration, timing.durationSeconds);
  const hasBlocks = index.blocks.length === timing.blocks.length;
  const isFine = isSameText && isTimedAudio && timing.level !== 'paragraphs';
  return {
    level: isFine ? timing.level : hasBlocks ? 'paragraphs' : null,
    words: timelineOf(isFine ? timing.words : []),
    blocks: timelineOf(hasBlocks ? timing.blocks : []),
    isShifted: !isTimedAudio,
  };
}

/**
 * When a word is spoken, in seconds: its own time, or that of its paragraph.
 *
 * @returns `null` where nobody knows.
 */
export function startOfWord({ level, words, blocks }: Voice, index: WordIndex, word: number) {
  const own = level === 'paragraphs' ? null : words.startOf(word);
  const at = index.blocks.findLastIndex(({ firstWord }) => firstWord <= word);
  return own ?? blocks.startOf(at);
}

export type Follower = { stop(): void };

/**
 * Marks what is spoken, frame by frame while it plays. A frame in which no other
 * word begins costs one comparison.
 *
 * @param isAboutUs Whether the player holds this page's episode.
 * @param lineMoved Told when another sentence or paragraph is spoken.
 */
export function followVoice(
  store: PlayerStore,
  voice: Voice,
  index: WordIndex,
  marks: Highlights,
  isAboutUs: () => boolean,
  lineMoved: () => void,
): Follower {
  let word: number | null = null;
  let line = -1;
  let frame = 0;

  function blockAt(seconds: number): IndexedBlock | null {
    const at = voice.blocks.lastWordAt(seconds);
    return at === null ? null : (index.blocks[at] ?? null);
  }

  function markWords(seconds: number): void {
    const last = voice.words.lastWordAt(seconds);
    const now = voice.words.wordAt(seconds);
    if (now !== word) {
      word = now;
      const marked = now !== null && voice.level === 'words' ? { from: now, to: now } : null;
      marks.mark('spoken-word', marked);
    }
    const sentence = last === null ? null : index.sentenceOf(last);
    // Where nobody knows the words, nothing is marked; between two of one sentence it stays.
    const isOver = now === null && (last === null || last === sentence?.to);
    const from = sentence === null || isOver ? -1 : sentence.from;
    if (from === line) return;
    line = from;
    marks.mark('spoken-sentence', from === -1 ? null : sentence);
    if (!marks.isFine) marks.markBlock(from === -1 ? null : (index.blockOf(from)?.element ?? null));
    if (from !== -1) lineMoved();
  }

  function markBlock(seconds: number): void {
    const block = blockAt(seconds);
    if (block?.firstWord === line) return;
    line = block?.firstWord ?? -1;
    marks.markBlock(block?.element ?? null);
    if (block !== null) lineMoved();
  }

  function show(): void {
    const seconds = store.now();
    if (voice.level === null || !isAboutUs()) return;
    if (voice.level === 'paragraphs') markBlock(seconds);
    else markWords(seconds);
  }

  function run(): void {
    show();
    frame = requestAnimationFrame(run);
  }

  function onState(): void {
    const isPlaying = store.getState().status === 'playing' && isAboutUs();
    if (isPlaying && frame === 0) run();
    if (!isPlaying) {
      cancelAnimationFrame(frame);
      frame = 0;
      show();
    }
  }

  const unsubscribe = store.subscribe(onState);
  onState();
  return {
    stop() {
      unsubscribe();
      cancelAnimationFrame(frame);
      marks.mark('spoken-word', null);
      marks.mark('spoken-sentence', null);
      marks.markBlock(null);
    },
  };
}
