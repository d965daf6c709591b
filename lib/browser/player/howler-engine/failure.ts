import { findPlaybackError, ignoresRange } from '@/lib/browser/player/probe';
import type { EngineFact } from '@/lib/player/player-event';
import type { PlaybackError } from '@/lib/player/player-state';
import type { Seek } from './seek';

export type Failure = {
  /** Call it when no data arrives. If the server cannot be reached, the load fails at once. */
  checkServer(): void;
  /**
   * Ends the load, with a reason from the server where it has one.
   *
   * @param code The element's own error code.
   */
  explain(code: number | null): void;
  fail(error: PlaybackError): void;
};

type Options = {
  readonly src: string;
  readonly seek: Seek;
  readonly report: (fact: EngineFact) => void;
  /** Aborted by the failure. The element still fires `pause`, and the browser may keep trying. */
  readonly listening: AbortController;
};

/** Ends one load, once, with the reason. */
export function createFailure({ src, seek, report, listening }: Options): Failure {
  function fail(error: PlaybackError): void {
    report({ type: 'failed', error });
    listening.abort();
  }

  async function explain(code: number | null): Promise<void> {
    const error = (await findPlaybackError(src, code)) ?? 'stalled';
    // If a server announces Range requests and does not support them, Chromium waits forever.
    const waitsForPosition = error === 'stalled' && seek.isPending();
    if (waitsForPosition && (await ignoresRange(src))) seek.returnToLastPlayed();
    fail(error);
  }

  return {
    checkServer: () =>
      void findPlaybackError(src, null).then((error) => error !== null && fail(error)),
    explain: (code) => void explain(code),
    fail,
  };
}
