import type { LoadRequest } from '@/lib/player/audio-engine';
import type { EngineEvent, EngineFact } from '@/lib/player/player-event';
import { tune } from '@/lib/browser/player/audio-element';
import {
  hasReached,
  isNear,
  LENGTH_SIGNS,
  rangesOf,
  reachable,
} from '@/lib/browser/player/media-ranges';
import { isMeasured, type PlayerSettings } from '@/lib/player/player-state';
import { findPlaybackError, ignoresRange } from '@/lib/browser/player/probe';
import { tellDuration } from '@/lib/browser/player/tell-duration';
import { tellFlow } from '@/lib/browser/player/tell-flow';
import { openSound } from './sound';
import { createStallWatchdog } from './stall-watchdog';

/** One sound, from its opening to its end. Closed, it is silent in every sense. */
export type Playback = {
  play(): void;
  pause(): void;
  seek(seconds: number): void;
  position(): number | null;
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
  report: (event: EngineEvent) => void,
  wasMetBefore: (end: string) => boolean,
): Playback {
  const listening = new AbortController();
  const sound = openSound(track, underway);
  if (sound === null) return unplayable();
  const { node } = sound;
  /** The place that was asked for and is not reached yet. */
  let target: number | null =
    position > 0 && !(underway && hasReached(node, position)) ? position : null;
  /** The last place that was heard: where a seek that cannot be served goes back to. */
  let heard = 0;
  /** Whether the browser could not tell yet if the place can be reached. */
  let looksAgain = false;
  let wanted = false;
  let broken = false;
  const vigil = createStallWatchdog(node, look, () => fail(null));

  function tell(fact: EngineFact): void {
    if (!listening.signal.aborted) report({ load, ...fact });
  }

  function unplayable(): Playback {
    queueMicrotask(() => tell({ type: 'failed', error: 'unplayable' }));
    const nothing = () => {};
    const close = () => listening.abort();
    return {
      play: nothing,
      pause: nothing,
      seek: nothing,
      position: () => null,
      setSettings: nothing,
      close,
    };
  }

  function place(): number {
    return target ?? node.currentTime;
  }

  function tellPlace(): void {
    tell({ type: 'moved', position: place() });
  }

  function want(now: boolean): void {
    wanted = now;
    if (now) vigil.start();
    else vigil.stop();
  }

  /** Something is quiet. If the server is gone, the listener should know at once. */
  function look(): void {
    void findPlaybackError(track.src, null).then((error) => error !== null && breakOff(error));
  }

  function fail(code: number | null): void {
    if (broken) return;
    if (wanted) tell({ type: 'waited' });
    void findPlaybackError(track.src, code).then(async (found) => {
      const error = found ?? 'stalled';
      // Where a server claims Range and does not know it, Chromium waits for ever.
      const waitsForPlace = error === 'stalled' && target !== null;
      if (waitsForPlace && (await ignoresRange(track.src))) stay(heard);
      breakOff(error);
    });
  }

  function breakOff(error: Extract<EngineFact, { type: 'failed' }>['error']): void {
    if (broken) return;
    broken = true;
    vigil.stop();
    tell({ type: 'failed', error: error });
    listening.abort(); // A dead element still pauses, and its browser may go on trying.
  }

  /** Only from here on may the place be set: set before, it freezes the sound in WebKit. */
  function arrive(): void {
    if (target === null) return;
    const place = reachable(node, target);
    looksAgain = place === 'unknown';
    if (place === 'unknown') return;
    if (place === null) return stay();
    target = place;
    if (!node.seeking && isNear(node.currentTime, target)) target = null;
    else if (!isNear(node.currentTime, target)) node.currentTime = target;
  }

  function stay(at = node.currentTime): void {
    target = null;
    tell({ type: 'seekRejected' });
    tell({ type: 'moved', position: at });
  }

  function arriveAtTarget(): void {
    if (target !== null && !isNear(node.currentTime, target)) return stay();
    const isOver = target !== null && wanted && isMeasured(track) && target >= track.duration;
    target = null;
    tellPlace();
    if (isOver) finish();
  }

  /** A browser that takes the file for longer than it is would go on with sound. */
  function finish(): void {
    want(false);
    // Before it is told, since the element may play the next episode then.
    node.pause();
    tell({ type: 'finished' });
  }

  /** A cut connection can look like the end of the file. */
  function end(): void {
    if (!node.ended) return; // A seek went back before the browser told.
    want(false);
    const at = node.currentTime;
    const missed = track.duration - at > Math.max(3, track.duration * 0.02);
    if (missed && !wasMetBefore(`${track.src} ${Math.round(at / 4)}`)) return breakOff('stalled');
    tell({ type: 'finished' });
  }

  const reactions: Partial<Record<keyof HTMLMediaElementEventMap, () => void>> = {
    loadedmetadata: arrive,
    canplay: () => !node.seeking && arrive(),
    waiting: () => !node.paused && tell({ type: 'waited' }),
    pause() {
      // At its end, or started again since.
      if (node.ended || !node.paused) return;
      want(false);
      tell({ type: 'stopped' });
    },
    // A headset or the system may start it as well.
    play: () => want(true),
    timeupdate() {
      if (target !== null) return;
      heard = node.currentTime;
      tellPlace();
    },
    seeked: arriveAtTarget,
    progress: () => tell({ type: 'fetched', buffered: rangesOf(node.buffered) }),
    ended: end,
    error: () => fail(node.error?.code ?? null),
  };
  const { signal } = listening;
  tellDuration(node, track.duration, (duration) => tell({ type: 'measured', duration }), signal);
  for (const [name, reaction] of Object.entries(reactions)) {
    node.addEventListener(name, reaction, { signal });
  }
  for (const sign of LENGTH_SIGNS) {
    const isDue = () => looksAgain && !node.seeking;
    node.addEventListener(sign, () => isDue() && arrive(), { signal });
  }
  tellFlow(node, () => tell({ type: 'started' }), signal);
  tune(node, settings);
  if (underway) catchUp();

  /** Tells what happened before anybody listened. */
  function catchUp(): void {
    if (node.readyState === 0) return;
    arrive();
    tellPlace();
    tell({ type: 'fetched', buffered: rangesOf(node.buffered) });
    if (node.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA) tell({ type: 'started' });
  }

  function play(): void {
    if (broken) return;
    want(true);
    node.play().catch((error: unknown) => {
      // An interruption by a pause or a new load, and an error of the file, tell of themselves.
      if (!(error instanceof DOMException) || error.name !== 'NotAllowedError') return;
      want(false);
      tell({ type: 'refused' });
    });
  }

  return {
    play,
    pause: () => node.pause(),
    seek(seconds) {
      const place = reachable(node, seconds);
      looksAgain = place === 'unknown';
      if (place === null) return stay();
      const overtakesEnd = wanted && node.ended;
      target = place === 'unknown' ? seconds : place;
      if (place !== 'unknown') node.currentTime = place;
      tellPlace();
      if (overtakesEnd) play();
    },
    position: place,
    setSettings: (next) => tune(node, next),
    close() {
      listening.abort();
      vigil.stop();
      sound.close();
    },
  };
}
