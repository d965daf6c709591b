import { validRate } from '@/lib/player/playback-rates';
import { canSetVolume } from '@/lib/browser/player/audio-element';
import type { PlayerSettings } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import type { PlayerStorage } from '@/lib/player/player-storage';

type Settings = {
  /** As the listener set it. */
  get(): PlayerSettings;
  /** As it is to be heard now: more softly while a sleep timer fades out. */
  effective(): PlayerSettings;
  /** Shows and applies what another tab has set. */
  applyStored(): void;
  readonly commands: Pick<PlayerStore, 'setRate' | 'setVolume' | 'setMuted' | 'setFade'>;
};

/**
 * The part of the store that is about how it plays, whatever plays.
 *
 * @param apply Told how it is to be heard, after each change.
 * @param changed Told after what the listener has changed.
 */
export function createSettings(
  storage: PlayerStorage,
  apply: (effective: PlayerSettings) => void,
  changed: () => void,
): Settings {
  let settings = storage.settings();
  /** Share of the volume that is heard, 0 to 1. */
  let fade = 1;

  function effective(): PlayerSettings {
    return fade === 1 ? settings : { ...settings, volume: settings.volume * fade };
  }

  function change(next: Partial<PlayerSettings>): void {
    // What another tab has set meanwhile stays, but for what is changed now.
    settings = Object.freeze({ ...storage.settings(), ...next });
    storage.keepSettings(settings);
    apply(effective());
    changed();
  }

  function applyStored(): void {
    const kept = storage.settings();
    const { rate, volume, muted } = settings;
    if (kept.rate === rate && kept.volume === volume && kept.muted === muted) return;
    settings = kept;
    apply(effective());
    changed();
  }

  return {
    get: () => settings,
    effective,
    applyStored,
    commands: {
      setRate(rate) {
        change({ rate: validRate(rate) });
      },
      setVolume(volume) {
        if (canSetVolume()) change({ volume: Math.min(Math.max(0, volume), 1) });
      },
      setMuted: (muted) => change({ muted }),
      setFade(share) {
        if (share === fade || !canSetVolume()) return;
        fade = share;
        apply(effective());
      },
    },
  };
}
