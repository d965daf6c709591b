import type { Loudness } from './loudness';
import { pausesIn, type Pause } from './pauses';

/** The times of a word, in seconds. */
export type SoundingWord = { readonly start: number; readonly end: number };

/**
 * Seconds of the sound before a pause that a word behind the pause may have taken in. It is the end
 * of the word before it.
 */
const MAX_TAIL = 0.12;
/** A word whose sound is mostly before the pause is said before it. */
const MAX_TAIL_SHARE = 0.4;
/** A word without length that begins this close to a pause stands where the pause begins. */
const EDGE_SECONDS = 0.01;
/** Seconds that a word takes at least; less remains only where words were laid into a pause. */
const MIN_WORD_SECONDS = 0.06;

/**
 * Moves words that begin in a pause of 150 ms or more to the sound after it. The alignment and
 * recognizers give such a silence to the first word behind it, or spread the first words over it.
 *
 * @param words In order; starts never decrease.
 * @param loudness Of the same recording; see `loudnessOfSamples` and `loudnessOfCepstra`.
 * @returns The same words with other times, in order.
 */
export function beginWithSound<W extends SoundingWord>(
  words: readonly W[],
  loudness: Loudness,
): W[] {
  const moved = [...words];
  const end = loudness.decibels.length * loudness.hopSeconds;
  let first = 0;
  for (const pause of pausesIn(loudness)) {
    // Nothing is said behind the last pause.
    if (pause.to >= end - loudness.hopSeconds) break;
    while (isOver(moved[first], pause)) first += 1;
    let from = first;
    while (beginsBefore(moved[from], pause) && !isBehind(moved[from], pause)) from += 1;
    let to = from;
    while ((moved[to]?.start ?? Infinity) < pause.to) to += 1;
    if (to > from) moveBehind(moved, from, to, pause);
  }
  return moved;
}

/** Whether a word is over when a pause begins. One without length may stand where it begins. */
function isOver(word: SoundingWord | undefined, pause: Pause): boolean {
  return beginsBefore(word, pause) && (word?.end ?? Infinity) <= pause.from;
}

function beginsBefore(word: SoundingWord | undefined, { from }: Pause): boolean {
  return (word?.start ?? Infinity) < from - EDGE_SECONDS;
}

/** Whether a word that begins before a pause is said behind it. */
function isBehind(word: SoundingWord | undefined, { from, to }: Pause): boolean {
  if (word === undefined || word.end <= to) return false;
  const tail = from - word.start;
  return tail <= MAX_TAIL && tail < MAX_TAIL_SHARE * (word.end - to);
}

/**
 * Lets the words of a range begin where the pause ends. If there is no room for them before the next
 * word, that one is moved, too, and so on.
 */
function moveBehind<W extends SoundingWord>(
  words: W[],
  from: number,
  to: number,
  pause: Pause,
): void {
  const [first] = words.slice(from, to);
  if (first === undefined) return;
  if (to - from === 1 && first.end - pause.to >= MIN_WORD_SECONDS) {
    words[from] = { ...first, start: pause.to };
    return;
  }
  // Sizes in which the words share the time behind the pause.
  let until = to;
  while (until < words.length && !hasRoom(words, from, until, pause.to)) until += 1;
  const own = words.slice(from, until);
  const limit = words[until]?.start ?? own.at(-1)?.end ?? pause.to;
  const sizes = own.map(({ start, end }) => Math.max(MIN_WORD_SECONDS, end - start));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const room = Math.max(limit - pause.to, 0);
  let before = 0;
  own.forEach((word, at) => {
    const start = pause.to + (room * before) / all;
    before += sizes[at] ?? 0;
    words[from + at] = { ...word, start, end: pause.to + (room * before) / all };
  });
}

/** Average seconds of a word in fast speech. */
const FAST_WORD_SECONDS = 0.16;

function hasRoom(
  words: readonly SoundingWord[],
  from: number,
  until: number,
  start: number,
): boolean {
  const limit = words[until]?.start ?? Infinity;
  return limit - start >= FAST_WORD_SECONDS * (until - from);
}
