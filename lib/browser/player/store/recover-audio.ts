import type { EngineEvent } from '@/lib/player/player-event';
import type { PlaybackError } from '@/lib/player/player-state';
import { createRecovery, type Recovery } from '@/lib/player/recovery';
import type { FreshCopies } from './fresh-copies';
import type { HeldState } from './hold-state';
import type { OpenAudio } from './open-audio';

export type AudioRecovery = Pick<Recovery, 'now' | 'stop'> & {
  /** Handles a report of the engine; audio that failed is closed, and opened again later. */
  report(event: EngineEvent): void;
  /** Call it when the current load failed and the engine did not report it. */
  fail(error: PlaybackError): void;
};

type Options = {
  readonly held: HeldState;
  readonly openAudio: OpenAudio;
  readonly copies: FreshCopies;
};

/** Turns the engine's reports into state, and opens failed audio again. */
export function recoverAudio({ held, openAudio, copies }: Options): AudioRecovery {
  const recovery = createRecovery(openAudio.open, (error) =>
    held.report({ type: 'gaveUp', error }),
  );

  /** Closes failed audio, so that it cannot start to play beside its successor. */
  function dropFailed(error: PlaybackError): void {
    openAudio.drop();
    const state = held.get();
    if (state.status === 'idle') return;
    if (error === 'missing' || error === 'unplayable') copies.checkAgain(state.track);
    if (state.status === 'recovering') recovery.failed(error, state.position);
  }

  function report(event: EngineEvent): void {
    if (event.load !== held.load()) return;
    held.apply(event);
    const state = held.get();
    if (event.type === 'failed') dropFailed(event.error);
    else if (state.status === 'playing') recovery.confirmRecovered(state.position);
  }

  return {
    report,
    fail: (error) => report({ load: held.load(), type: 'failed', error }),
    now: recovery.now,
    stop: recovery.stop,
  };
}
