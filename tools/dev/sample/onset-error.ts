import { RATE, type Sound } from './sound';
import { THRESHOLD } from './trim-silence';

/** Seconds before an onset in which nothing else sounds: half of the shortest pause. */
const BEFORE = 0.17;

/**
 * How far the sound of a finished file is from the truth, at worst: an encoder
 * adds a delay, which players take away again if the file says how long it is.
 *
 * @param onsets Seconds at which sound begins after silence.
 * @returns Seconds; infinity when nothing is heard.
 */
export function onsetError(sound: Sound, onsets: readonly number[]): number {
  return onsets.reduce((worst, onset) => {
    const from = Math.round((onset - BEFORE) * RATE);
    const heard = sound.subarray(from).findIndex((sample) => Math.abs(sample) > THRESHOLD);
    return heard === -1
      ? Number.POSITIVE_INFINITY
      : Math.max(worst, Math.abs((from + heard) / RATE - onset));
  }, 0);
}
