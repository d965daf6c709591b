import { isMeasured, type Track } from '@/lib/player/player-state';

export type EndGuard = {
  /** Whether the audio is over, given the position in seconds at which the element ended. */
  isTrueEnd(track: Track, at: number): boolean;
};

/**
 * Distinguishes the end of the audio from a lost connection, which can look the
 * same. An end far from the duration counts only when it occurs twice: then the file
 * is that short. An engine has one guard, since the second end belongs to another load.
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

/** Whether a seek to this position ends the audio. A browser that reports a longer file would continue. */
export function isAtEnd(track: Track, seconds: number): boolean {
  return isMeasured(track) && seconds >= track.duration;
}
