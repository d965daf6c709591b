import type { Episode } from '@/lib/episode/episode';
import { ownPicture } from '@/lib/episode/own-picture';
import { speakersOf } from '@/lib/episode/speakers';
import type { Show } from '@/lib/show/show';
import { speechMap, type SpeechMap, type SpokenWord } from '@/lib/transcript/speech-map';
import { speakerOfBlocks } from '@/lib/transcript/speaker-of-blocks';
import { spokenBlocks } from '@/lib/transcript/timing';
import { wordsIn } from '@/lib/transcript/words';
import { completeTimes } from './transcript/complete-times';

/** Columns of the map in the player and in `timing.json`. */
const PLAYER_COLUMNS = 160;
/** Columns of the map in lists and on covers. */
const LIST_COLUMNS = 48;

/** The map of an episode for its player; `null` without the times of words or cues. */
export function playerMapOf(show: Show, episode: Episode): SpeechMap | null {
  return mapOf(show, episode, PLAYER_COLUMNS);
}

/** The map of an episode for lists and covers; `null` without the times of words or cues. */
export function listMapOf(show: Show, episode: Episode): SpeechMap | null {
  return episode.listMap === undefined ? mapOf(show, episode, LIST_COLUMNS) : episode.listMap;
}

/** Computes the map of an episode that lists show with it, which takes more than a millisecond. */
export function withListMap(show: Show, episode: Episode): Episode {
  return ownPicture(episode) === null ? { ...episode, listMap: listMapOf(show, episode) } : episode;
}

function mapOf(show: Show, episode: Episode, columns: number): SpeechMap | null {
  const speakers = speakersOf(show, episode);
  // One person may be written in several ways, such as with and without a title.
  const words = wordsOf(episode, (written) => speakers.get(written)?.name ?? written);
  const numbers = new Map([...speakers.values()].map(({ name, number }) => [name, number]));
  const numberOf = (name: string | null) => (name === null ? 0 : (numbers.get(name) ?? 0));
  return speechMap(words, episode.audio.durationSeconds, columns, numberOf);
}

function wordsOf(
  { transcript, timing }: Episode,
  nameOf: (written: string) => string,
): SpokenWord[] {
  if (timing === null || timing.level === 'paragraphs') return [];
  const times = completeTimes(transcript, timing);
  const blocks = spokenBlocks(transcript);
  const speakers = speakerOfBlocks(blocks);
  let at = 0;
  return blocks.flatMap((block, number) => {
    const written = speakers[number] ?? null;
    const speaker = written === null ? null : nameOf(written);
    const first = at;
    at += wordsIn(block.text).length;
    // Copied field by field, since spreading each of so many words takes ten times as long.
    return times.slice(first, at).flatMap((span) => {
      if (span === null) return [];
      const { startSeconds, endSeconds } = span;
      return [{ startSeconds, endSeconds, speaker }];
    });
  });
}
