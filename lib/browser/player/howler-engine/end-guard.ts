import { isMeasured, type Track } from '@/lib/player/player-state';

export type EndGuard = {
  /** Whether the audio is over, where the element has ended at these seconds. */
  isTrueEnd(track: Track, at: number): boolean;
};

/**
 * Tells the end of the audio from a cut connection, which can look like it. An
 * end far from the duration is believed when it is met twice: then the file is
 * that short. One guard for an engine, since the second end is one of another load.
 */
export function createEndGuard(): EndGuard {
  let lastRejected: string | null = null;

  return {
    isTrueEnd({ src, duration }, at) {
      if (duration - at <= Math.max(3, duration * 0.02)) return true;
      const end = `${src} ${Math.round(at / 4)}`;
      const isRepeated = end === lastRejected;
      lastRejected = end;
      return isRepeated;
    },
  };
}

/** Whether a seek to these seconds ends the sound. A browser that takes the file for longer would go on. */
export function isAtEnd(track: Track, seconds: number): boolean {
  return isMeasured(track) && seconds >= track.duration;
}
