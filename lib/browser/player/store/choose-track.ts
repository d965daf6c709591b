import { wantsSound, type Track } from '@/lib/player/player-state';
import type { PlayerStorage } from '@/lib/player/player-storage';
import type { PlayerStore } from '@/lib/player/player-store';
import { isSameTrack } from './fresh-copies';
import type { HeldState } from './hold-state';
import type { PositionKeeper } from './keep-position';
import type { Sound } from './open-sound';
import type { SoundRecovery } from './recover-sound';

export type TrackChoice = Pick<PlayerStore, 'choose'> & {
  /**
   * Takes over what the episode's page says of the track that is held.
   *
   * @param reopens Whether other audio is opened in the place of what plays.
   */
  renew(track: Track, reopens: boolean): void;
};

type Options = {
  readonly held: HeldState;
  readonly sound: Sound;
  readonly recovery: SoundRecovery;
  readonly positions: PositionKeeper;
  readonly storage: PlayerStorage;
};

/** The part of the store that decides which track it holds. */
export function createTrackChoice(options: Options): TrackChoice {
  const { held, sound, recovery, positions, storage } = options;

  function renew(track: Track, reopens: boolean): void {
    const state = held.get();
    if (state.status === 'idle' || isSameTrack(state.track, track)) return;
    if (state.track.id !== track.id) return;
    const isOther = state.track.src !== track.src || state.track.format !== track.format;
    const wantedSound = wantsSound(state);
    if (isOther && wantedSound && !reopens) return;
    if (isOther) sound.drop();
    held.tell({ type: 'renewed', track });
    if (!isOther || !wantedSound) return;
    recovery.stop();
    sound.open();
  }

  function choose(track: Track, position?: number): void {
    const state = held.get();
    if (state.status !== 'idle' && state.track.id === track.id) {
      renew(track, false);
      if (position !== undefined) sound.moveTo(position);
    } else {
      positions.keep(state);
      recovery.stop();
      sound.drop();
      const start = position ?? storage.positionOf(track.id) ?? 0;
      held.tellOfNewLoad({ type: 'chosen', track, position: start });
    }
    if (position !== undefined) positions.linked();
  }

  return { renew, choose };
}
