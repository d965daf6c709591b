import { findPlaybackError, ignoresRange } from '@/lib/browser/player/probe';
import type { EngineFact } from '@/lib/player/player-event';
import type { PlaybackError } from '@/lib/player/player-state';
import type { Seek } from './seek';

export type Failure = {
  /** Something is quiet. If the server is gone, the listener should know at once. */
  checkServer(): void;
  /**
   * Nothing will come any more; the server may know why.
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
  /** Aborted by the failure. A dead element still pauses, and its browser may go on trying. */
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
    // Where a server claims Range and does not know it, Chromium waits for ever.
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
