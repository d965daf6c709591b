import type { CreateEngine } from '@/lib/player/audio-engine';
import { openPlayback, type Playback } from './howler-engine/playback';

/** The engine on Howler. One load, one Howl, one audio element, whatever happens. */
export const createHowlerEngine: CreateEngine = (report) => {
  let playback: Playback | null = null;
  let lastFalseEnd: string | null = null;

  /** Whether an end this far from the duration was met before: then the file is that short. */
  function wasMetBefore(end: string): boolean {
    const met = end === lastFalseEnd;
    lastFalseEnd = end;
    return met;
  }

  function unload(): void {
    playback?.close();
    playback = null;
  }

  return {
    load(request) {
      unload();
      playback = openPlayback(request, report, wasMetBefore);
    },
    play: () => playback?.play(),
    pause: () => playback?.pause(),
    seek: (seconds) => playback?.seek(seconds),
    position: () => playback?.position() ?? null,
    setSettings: (settings) => playback?.setSettings(settings),
    unload,
  };
};
