import { wantsSound, type Track } from '@/lib/player/player-state';
import type { PlayerStorage } from '@/lib/player/player-storage';
import type { PlayerStore } from '@/lib/player/player-store';
import { isSameTrack } from './fresh-copies';
import type { HeldState } from './hold-state';
import type { PositionKeeper } from './keep-position';
import type { OpenAudio } from './open-audio';
import type { AudioRecovery } from './recover-audio';

export type TrackChoice = Pick<PlayerStore, 'choose'> & {
  /**
   * Replaces the held track by the one on the episode's page.
   *
   * @param reopens Whether the new audio is opened in place of the current one.
   */
  renew(track: Track, reopens: boolean): void;
};

type Options = {
  readonly held: HeldState;
  readonly openAudio: OpenAudio;
  readonly recovery: AudioRecovery;
  readonly positions: PositionKeeper;
  readonly storage: PlayerStorage;
};

/** The part of the store that sets the current track. */
export function createTrackChoice(options: Options): TrackChoice {
  const { held, openAudio, recovery, positions, storage } = options;

  function renew(track: Track, reopens: boolean): void {
    const state = held.get();
    if (state.status === 'idle' || isSameTrack(state.track, track)) return;
    if (state.track.id !== track.id) return;
    const isOtherAudio = state.track.src !== track.src || state.track.format !== track.format;
    const wantedSound = wantsSound(state);
    if (isOtherAudio && wantedSound && !reopens) return;
    if (isOtherAudio) openAudio.drop();
    held.report({ type: 'renewed', track });
    if (!isOtherAudio || !wantedSound) return;
    recovery.stop();
    openAudio.open();
  }

  function choose(track: Track, position?: number): void {
    const state = held.get();
    if (state.status !== 'idle' && state.track.id === track.id) {
      renew(track, false);
      if (position !== undefined) openAudio.moveTo(position);
    } else {
      positions.release();
      positions.keep(state);
      recovery.stop();
      openAudio.drop();
      const start = position ?? storage.positionOf(track.id) ?? 0;
      held.reportNewLoad({ type: 'chosen', track, position: start });
    }
    if (position !== undefined) positions.setByLink();
  }

  return { renew, choose };
}
