import { validRate } from '@/lib/player/playback-rates';
import { canSetVolume } from '@/lib/browser/player/audio-element';
import type { PlayerSettings } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import type { PlayerStorage } from '@/lib/player/player-storage';

type Settings = {
  /** The volume that the listener set. */
  get(): PlayerSettings;
  /** The volume to play at, which is lower while a sleep timer fades out. */
  effective(): PlayerSettings;
  /** Applies the settings of another tab. */
  applyStored(): void;
  readonly commands: Pick<PlayerStore, 'setRate' | 'setVolume' | 'setMuted' | 'setFade'>;
};

/**
 * The part of the store for rate, volume and mute, which apply to every track.
 *
 * @param apply Receives the effective settings after each change.
 * @param changed Called after each change by the listener.
 */
export function createSettings(
  storage: PlayerStorage,
  apply: (effective: PlayerSettings) => void,
  changed: () => void,
): Settings {
  let settings = storage.settings();
  /** Factor applied to the volume, 0 to 1. */
  let fade = 1;

  function effective(): PlayerSettings {
    return fade === 1 ? settings : { ...settings, volume: settings.volume * fade };
  }

  function change(next: Partial<PlayerSettings>): void {
    // Keeps the settings of another tab, except for the one that is changed now.
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
