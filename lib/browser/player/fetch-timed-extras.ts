import type { Track } from '@/lib/player/player-state';
import type { SpeechMap } from '@/lib/transcript/speech-map';
import type { Talk, TalkSpeaker } from '@/lib/transcript/talk';
import { fetchAnew } from './fetch-anew';

/** What `timing.json` has for the player besides times. */
export type TimedExtras = { readonly map: SpeechMap | null; readonly talk: Talk | null };

const NONE: TimedExtras = { map: null, talk: null };
const known = new Map<string, Promise<TimedExtras>>();

/**
 * The speech map and the speakers of an episode, from the timing beside its page. They are
 * `null` for an episode without them, and without a network.
 */
export function fetchTimedExtras({ id, page }: Pick<Track, 'id' | 'page'>): Promise<TimedExtras> {
  const fetched = known.get(id) ?? read(`${page}timing.json`);
  known.set(id, fetched);
  return fetched.catch(() => {
    known.delete(id); // Without a network; the next call tries again.
    return NONE;
  });
}

async function read(address: string): Promise<TimedExtras> {
  const response = await fetchAnew(address);
  if (!response.ok) return NONE;
  const file: unknown = await response.json();
  return { map: readMap(fieldOf(file, 'map')), talk: readTalk(fieldOf(file, 'talk')) };
}

/** Validates the map, because an older build may have written the file. */
function readMap(map: unknown): SpeechMap | null {
  const bars = fieldOf(map, 'bars');
  const speakers = fieldOf(map, 'speakers');
  if (typeof bars !== 'string' || !/^[-a-pA-P]+$/.test(bars)) return null;
  return typeof speakers === 'string' ? { bars, speakers } : { bars };
}

function readTalk(talk: unknown): Talk | null {
  const speakers = fieldOf(talk, 'speakers');
  const turns = fieldOf(talk, 'turns');
  if (!isListOf(speakers, isSpeaker)) return null;
  return isListOf(turns, (turn) => typeof turn === 'number') ? { speakers, turns } : null;
}

function isSpeaker(value: unknown): value is TalkSpeaker {
  const face = fieldOf(value, 'face');
  return (
    typeof fieldOf(value, 'name') === 'string' &&
    typeof fieldOf(value, 'number') === 'number' &&
    (face === null || typeof face === 'string')
  );
}

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(isItem);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
