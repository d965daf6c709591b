import { RATE, type Sound } from './sound';
import { THRESHOLD } from './trim-silence';

/** Seconds of silence before an onset: half of the shortest pause. */
const SECONDS_BEFORE = 0.17;

/**
 * The largest error of onsets in a finished file: an encoder adds a delay, which players
 * remove if the file declares it.
 *
 * @param onsets Seconds at which sound begins after silence.
 * @returns Seconds; infinity when there is no sound.
 */
export function onsetError(sound: Sound, onsets: readonly number[]): number {
  return onsets.reduce((worst, onset) => {
    const from = Math.round((onset - SECONDS_BEFORE) * RATE);
    const heard = sound.subarray(from).findIndex((sample) => Math.abs(sample) > THRESHOLD);
    return heard === -1
      ? Number.POSITIVE_INFINITY
      : Math.max(worst, Math.abs((from + heard) / RATE - onset));
  }, 0);
}
