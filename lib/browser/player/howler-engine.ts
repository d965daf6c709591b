import type { CreateEngine, LoadRequest } from '@/lib/player/audio-engine';
import { createEndGuard } from './howler-engine/end-guard';
import { openPlayback, type Playback } from './howler-engine/playback';
import { openSound } from './howler-engine/sound';

/** The engine on Howler. Each load has one Howl, and all loads share one audio element. */
export const createHowlerEngine: CreateEngine = (report) => {
  const endGuard = createEndGuard();
  let playback: Playback | null = null;
  let held: LoadRequest | null = null;

  function unload(): void {
    playback?.close();
    playback = null;
    held = null;
  }

  return {
    load(request) {
      unload();
      held = request;
      const { load, track, underway = false } = request;
      const sound = openSound(track, underway);
      if (sound !== null) playback = openPlayback(request, sound, endGuard, report);
      else {
        queueMicrotask(() => {
          if (held === request) report({ load, type: 'failed', error: 'unplayable' });
        });
      }
    },
    play: () => playback?.play(),
    pause: () => playback?.pause(),
    seek: (seconds) => playback?.seek(seconds),
    position: () => playback?.position() ?? null,
    setSettings: (settings) => playback?.setSettings(settings),
    unload,
  };
};
