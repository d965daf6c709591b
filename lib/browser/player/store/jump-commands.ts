import { jumpFrom, NO_JUMPS, returnTo, withoutOffer, type Jumps } from '@/lib/player/jumps';
import { holds, wantsSound, type Track } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import type { HeldState } from './hold-state';
import type { OpenAudio } from './open-audio';
import type { PositionKeeper } from './keep-position';

/** A press on a sentence, a chapter or a search result moves by at least this. */
const NEAR_SECONDS = 10;

/** Moving the scrubber by less than this is no jump. */
const FAR_SECONDS = 30;

/** Seeks that follow each other within this time, such as presses of Page Up, are one movement. */
const MOVEMENT_MILLISECONDS = 2000;

/** Seeks in short succession. Positions are seconds. */
type Movement = { readonly trackId: string; readonly from: number; readonly at: number };

function isFar(from: number, to: number, seconds: number): boolean {
  return Math.abs(to - from) >= seconds;
}

type Options = {
  readonly held: HeldState;
  readonly openAudio: OpenAudio;
  readonly positions: PositionKeeper;
  readonly choose: PlayerStore['choose'];
  readonly commands: Pick<PlayerStore, 'play' | 'seek'>;
};

type JumpCommands = Pick<PlayerStore, 'playFrom' | 'seek' | 'getJumps' | 'goBack' | 'dismissJump'>;

/** The part of the store that jumps, and remembers where the listener was before. */
export function createJumpCommands(options: Options): JumpCommands {
  const { held, openAudio, positions, choose, commands } = options;
  let jumps = NO_JUMPS;
  let movement: Movement | null = null;

  function change(next: Jumps): void {
    if (next === jumps) return;
    jumps = next;
    held.notify();
  }

  /** A press on the text may be a mistake, so the stored position stays for a while. */
  function playFrom(track: Track, position: number): void {
    movement = null;
    const state = held.get();
    const from = openAudio.now();
    if (holds(state, track.id)) {
      if (isFar(from, position, NEAR_SECONDS)) {
        positions.hold({ ...state, position: from });
        change(jumpFrom(jumps, track.id, from));
      } else positions.release();
    }
    choose(track, position);
    commands.play();
  }

  function seek(seconds: number): void {
    const state = held.get();
    if (state.status !== 'idle' && wantsSound(state)) {
      const { id } = state.track;
      movement = { trackId: id, from: startOfMovement(id), at: Date.now() };
      positions.release();
      if (isFar(movement.from, seconds, FAR_SECONDS)) change(jumpFrom(jumps, id, movement.from));
    }
    commands.seek(seconds);
  }

  /** Where the listener was before the seeks of the last seconds. */
  function startOfMovement(trackId: string): number {
    if (movement?.trackId !== trackId) return openAudio.now();
    return Date.now() - movement.at < MOVEMENT_MILLISECONDS ? movement.from : openAudio.now();
  }

  function getJumps(): Jumps {
    return holds(held.get(), jumps.trackId) ? jumps : NO_JUMPS;
  }

  return {
    playFrom,
    seek,
    getJumps,
    goBack(position = getJumps().earlier[0]) {
      if (position === undefined) return;
      movement = null;
      positions.release();
      change(returnTo(jumps, position));
      commands.seek(position);
    },
    dismissJump: () => change(withoutOffer(jumps)),
  };
}
