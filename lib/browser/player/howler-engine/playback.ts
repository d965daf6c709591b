import type { LoadRequest } from '@/lib/player/audio-engine';
import type { EngineEvent, EngineFact } from '@/lib/player/player-event';
import type { PlayerSettings } from '@/lib/player/player-state';
import { tune } from '@/lib/browser/player/audio-element';
import {
  HAVE_FUTURE_DATA,
  hasReached,
  LENGTH_EVENTS,
  rangesOf,
} from '@/lib/browser/player/media-ranges';
import { reportDuration } from '@/lib/browser/player/report-duration';
import { reportStarted } from '@/lib/browser/player/report-started';
import { isAtEnd, type EndGuard } from './end-guard';
import { createFailure } from './failure';
import { createSeek } from './seek';
import type { Sound } from './sound';
import { createStallWatchdog } from './stall-watchdog';

/** The playback of one load. Once closed, it plays nothing and reports nothing. */
export type Playback = {
  play(): void;
  pause(): void;
  seek(seconds: number): void;
  position(): number;
  setSettings(settings: PlayerSettings): void;
  close(): void;
};

/**
 * Plays one load and reports what its audio element does.
 *
 * Playing, pausing and seeking use the element directly: Howler's own commands
 * wait in a queue that loses a pause during buffering, start audio that was paused
 * meanwhile, and replace `ended` by a timer once the rate changes. Howler opens
 * the audio, holds the element, and closes it.
 */
export function openPlayback(
  { load, track, position, settings, underway = false }: LoadRequest,
  sound: Sound,
  endGuard: EndGuard,
  report: (event: EngineEvent) => void,
): Playback {
  const { node } = sound;
  const listening = new AbortController();
  const { signal } = listening;
  const isAtStart = position === 0 || (underway && hasReached(node, position));
  const seek = createSeek(node, reportFact, isAtStart ? null : position);
  const failure = createFailure({ src: track.src, seek, report: reportFact, listening });
  /** Runs from a play to a pause or the end. */
  const watchdog = createStallWatchdog(node, failure.checkServer, () => giveUp(null));

  function reportFact(fact: EngineFact): void {
    if (!signal.aborted) report({ load, ...fact });
  }

  function giveUp(code: number | null): void {
    if (watchdog.isWatching()) reportFact({ type: 'waited' });
    failure.explain(code);
  }

  function endSeek(): void {
    const reached = seek.endSeek();
    if (reached === null || !watchdog.isWatching() || !isAtEnd(track, reached)) return;
    watchdog.stop();
    // Before the report, since the element may then play the next episode.
    node.pause();
    reportFact({ type: 'finished' });
  }

  function end(): void {
    if (!node.ended) return; // A seek back preceded the `ended` event.
    watchdog.stop();
    if (endGuard.isTrueEnd(track, node.currentTime)) reportFact({ type: 'finished' });
    else failure.fail('stalled');
  }

  function reportFetched(): void {
    reportFact({ type: 'fetched', buffered: rangesOf(node.buffered) });
  }

  const reactions: Partial<Record<keyof HTMLMediaElementEventMap, () => void>> = {
    loadedmetadata: seek.seekToTarget,
    canplay: () => !node.seeking && seek.seekToTarget(),
    waiting: () => !node.paused && reportFact({ type: 'waited' }),
    pause() {
      // At the end, or started again since then.
      if (node.ended || !node.paused) return;
      watchdog.stop();
      reportFact({ type: 'stopped' });
    },
    // A headset or the system may also start it.
    play: watchdog.start,
    timeupdate: seek.reportProgress,
    seeked: endSeek,
    progress: reportFetched,
    ended: end,
    error: () => giveUp(node.error?.code ?? null),
  };
  signal.addEventListener('abort', watchdog.stop);
  reportDuration(
    node,
    track.duration,
    (duration) => reportFact({ type: 'measured', duration }),
    signal,
  );
  for (const [name, reaction] of Object.entries(reactions)) {
    node.addEventListener(name, reaction, { signal });
  }
  for (const sign of LENGTH_EVENTS) node.addEventListener(sign, seek.retryIfUnknown, { signal });
  reportStarted(node, () => reportFact({ type: 'started' }), signal);
  tune(node, settings);
  if (underway) reportPresentState();

  /** Reports the events that happened before the first subscriber. */
  function reportPresentState(): void {
    if (node.readyState === 0) return;
    seek.seekToTarget();
    seek.reportPosition();
    reportFetched();
    if (node.readyState >= HAVE_FUTURE_DATA) reportFact({ type: 'started' });
  }

  function play(): void {
    if (signal.aborted) return;
    watchdog.start();
    node.play().catch((error: unknown) => {
      // A pause, a new load and an error of the file have reports of their own.
      if (!(error instanceof DOMException) || error.name !== 'NotAllowedError') return;
      watchdog.stop();
      reportFact({ type: 'refused' });
    });
  }

  return {
    play,
    pause: () => node.pause(),
    seek(seconds) {
      const leavesEnd = watchdog.isWatching() && node.ended;
      if (seek.to(seconds) && leavesEnd) play();
    },
    position: seek.position,
    setSettings: (next) => tune(node, next),
    close() {
      listening.abort();
      sound.close();
    },
  };
}
