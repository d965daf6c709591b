import type { LoadRequest } from '@/lib/player/audio-engine';
import type { EngineEvent, EngineFact } from '@/lib/player/player-event';
import type { PlayerSettings } from '@/lib/player/player-state';
import { tune } from '@/lib/browser/player/audio-element';
import {
  HAVE_FUTURE_DATA,
  hasReached,
  LENGTH_SIGNS,
  rangesOf,
} from '@/lib/browser/player/media-ranges';
import { tellDuration } from '@/lib/browser/player/tell-duration';
import { tellFlow } from '@/lib/browser/player/tell-flow';
import { isAtEnd, type EndGuard } from './end-guard';
import { createFailure } from './failure';
import { createSeek } from './seek';
import type { Sound } from './sound';
import { createStallWatchdog } from './stall-watchdog';

/** One sound, from its opening to its end. Closed, it is silent in every sense. */
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
 * The element is played, paused and moved directly: Howler's own commands wait
 * in a queue that loses a pause while buffering, start a sound that was paused
 * meanwhile, and swap `ended` for a timer once the rate changes. Howler opens
 * the sound, keeps the element, and closes it.
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
  const isThere = position === 0 || (underway && hasReached(node, position));
  const seek = createSeek(node, tell, isThere ? null : position);
  const failure = createFailure({ src: track.src, seek, tell, listening });
  /** Watches from a play to a pause or an end. */
  const watchdog = createStallWatchdog(node, failure.look, () => giveUp(null));

  function tell(fact: EngineFact): void {
    if (!signal.aborted) report({ load, ...fact });
  }

  function giveUp(code: number | null): void {
    if (watchdog.isWatching()) tell({ type: 'waited' });
    failure.explain(code);
  }

  function endSeek(): void {
    const reached = seek.endSeek();
    if (reached === null || !watchdog.isWatching() || !isAtEnd(track, reached)) return;
    watchdog.stop();
    // Before it is told, since the element may play the next episode then.
    node.pause();
    tell({ type: 'finished' });
  }

  function end(): void {
    if (!node.ended) return; // A seek went back before the browser told.
    watchdog.stop();
    if (endGuard.isTrueEnd(track, node.currentTime)) tell({ type: 'finished' });
    else failure.fail('stalled');
  }

  function tellFetched(): void {
    tell({ type: 'fetched', buffered: rangesOf(node.buffered) });
  }

  const reactions: Partial<Record<keyof HTMLMediaElementEventMap, () => void>> = {
    loadedmetadata: seek.tryNow,
    canplay: () => !node.seeking && seek.tryNow(),
    waiting: () => !node.paused && tell({ type: 'waited' }),
    pause() {
      // At its end, or started again since.
      if (node.ended || !node.paused) return;
      watchdog.stop();
      tell({ type: 'stopped' });
    },
    // A headset or the system may start it as well.
    play: watchdog.start,
    timeupdate: seek.goOn,
    seeked: endSeek,
    progress: tellFetched,
    ended: end,
    error: () => giveUp(node.error?.code ?? null),
  };
  signal.addEventListener('abort', watchdog.stop);
  tellDuration(node, track.duration, (duration) => tell({ type: 'measured', duration }), signal);
  for (const [name, reaction] of Object.entries(reactions)) {
    node.addEventListener(name, reaction, { signal });
  }
  for (const sign of LENGTH_SIGNS) node.addEventListener(sign, seek.tryAgain, { signal });
  tellFlow(node, () => tell({ type: 'started' }), signal);
  tune(node, settings);
  if (underway) catchUp();

  /** Tells what happened before anybody listened. */
  function catchUp(): void {
    if (node.readyState === 0) return;
    seek.tryNow();
    seek.tellPosition();
    tellFetched();
    if (node.readyState >= HAVE_FUTURE_DATA) tell({ type: 'started' });
  }

  function play(): void {
    if (signal.aborted) return;
    watchdog.start();
    node.play().catch((error: unknown) => {
      // An interruption by a pause or a new load, and an error of the file, tell of themselves.
      if (!(error instanceof DOMException) || error.name !== 'NotAllowedError') return;
      watchdog.stop();
      tell({ type: 'refused' });
    });
  }

  return {
    play,
    pause: () => node.pause(),
    seek(seconds) {
      const overtakesEnd = watchdog.isWatching() && node.ended;
      if (seek.to(seconds) && overtakesEnd) play();
    },
    position: seek.position,
    setSettings: (next) => tune(node, next),
    close() {
      listening.abort();
      sound.close();
    },
  };
}
