import { audioElement } from './audio-element';
import type { CreateEngine, LoadRequest } from '@/lib/player/audio-engine';
import type { EngineEvent, EngineFact } from '@/lib/player/player-event';
import {
  HAVE_FUTURE_DATA,
  hasReached,
  isNear,
  LENGTH_EVENTS,
  rangesOf,
  reachable,
} from './media-ranges';
import { isMeasured, type PlayerSettings, type PlaybackError } from '@/lib/player/player-state';
import { findPlaybackError } from './probe';
import { reportDuration } from './report-duration';
import { reportStarted } from './report-started';

/** Seconds without progress until the server is checked, and until the load counts as failed. */
const CHECK_AFTER = 3;
const DEAD_AFTER = 10;

/**
 * The engine without a library: one `<audio>` element and its events. It plays
 * where `howler-engine.ts` cannot be loaded: in a frame without an origin, and when
 * a new version of the site has removed Howler's file.
 */
export const createNativeEngine: CreateEngine = (report) => {
  const audio = audioElement();
  const doubtedEnds = new Set<string>();
  let playback: ReturnType<typeof openPlayback> | null = null;

  function close(): void {
    playback?.close();
    playback = null;
  }

  function unload(): void {
    close();
    audio.pause();
    audio.removeAttribute('src');
    audio.load(); // Without it the download continues.
  }

  return {
    load(request) {
      // Audio that the press has already started continues without a gap.
      if (request.underway === true) close();
      else unload();
      playback = openPlayback(audio, request, report, doubtedEnds);
    },
    play: () => playback?.play(),
    pause: () => audio.pause(),
    seek: (seconds) => playback?.seek(seconds),
    position: () => playback?.position() ?? null,
    setSettings: (settings) => applySettings(audio, settings),
    unload,
  };
};

function openPlayback(
  audio: HTMLAudioElement,
  { load, track, position, settings, underway = false }: LoadRequest,
  report: (event: EngineEvent) => void,
  doubtedEnds: Set<string>,
) {
  const life = new AbortController();
  /** The requested position that is not reached yet. */
  let target: number | null =
    position > 0 && !(underway && hasReached(audio, position)) ? position : null;
  /** Whether the browser cannot tell yet if the position can be reached. */
  let isReachUnknown = false;
  let lastProgress = '';
  let secondsStalled = 0;
  const reportFact = (fact: EngineFact) => !life.signal.aborted && report({ load, ...fact });
  const currentPosition = () => target ?? audio.currentTime;
  const reportRefused = ({ name }: Error) =>
    name === 'NotAllowedError' && reportFact({ type: 'refused' });
  const reportPosition = () => reportFact({ type: 'moved', position: currentPosition() });

  /** Checks the server for the cause. If it finds none, the error is `otherwise`. */
  async function checkServer(code: number | null, otherwise: PlaybackError | null): Promise<void> {
    if (otherwise !== null && !audio.paused) reportFact({ type: 'waited' });
    const error = (await findPlaybackError(track.src, code)) ?? otherwise;
    if (error === null) return;
    reportFact({ type: 'failed', error });
    life.abort();
  }

  function watch(): void {
    const now = `${audio.currentTime} ${audio.readyState} ${rangesOf(audio.buffered).at(-1)?.end}`;
    secondsStalled = audio.paused || now !== lastProgress ? 0 : secondsStalled + 1;
    lastProgress = now;
    if (secondsStalled === CHECK_AFTER) void checkServer(null, null);
    if (secondsStalled === DEAD_AFTER) void checkServer(null, 'stalled');
  }

  /** Without Range requests, only the loaded part can be reached. */
  function seekToTarget(): void {
    const found = target === null ? null : reachable(audio, target);
    isReachUnknown = found === 'unknown';
    if (found === 'unknown') return;
    if (found === null) return endSeek(target !== null);
    target = found;
    audio.currentTime = found;
  }

  function onSeeked(): void {
    if (audio.seeking) return; // Another seek has come after this one.
    const misses = target !== null && !isNear(audio.currentTime, target);
    const isOver = !misses && isMeasured(track) && (target ?? 0) >= track.duration;
    endSeek(misses);
    if (!isOver || audio.paused) return;
    // A browser that reports a longer file would continue to play.
    // Before the report, since the element may then play the next episode.
    audio.pause();
    reportFact({ type: 'finished' });
  }

  function endSeek(elsewhere: boolean): void {
    if (elsewhere) reportFact({ type: 'seekRejected' });
    target = null;
    reportPosition();
  }

  /** A lost connection can look like the end. If it occurs twice at one position, it is the end. */
  function finish(): void {
    const end = `${track.src} ${Math.round(audio.currentTime / 4)}`;
    const missing = track.duration - audio.currentTime;
    const isTrue = missing <= Math.max(3, track.duration * 0.02) || doubtedEnds.delete(end);
    if (isTrue) return void reportFact({ type: 'finished' });
    doubtedEnds.add(end);
    void checkServer(null, 'stalled');
  }

  const on = (name: keyof HTMLMediaElementEventMap, react: () => unknown) =>
    audio.addEventListener(name, react, { signal: life.signal });
  on('loadedmetadata', seekToTarget);
  on('canplay', () => target !== null && !audio.seeking && seekToTarget());
  for (const sign of LENGTH_EVENTS) {
    on(sign, () => isReachUnknown && target !== null && !audio.seeking && seekToTarget());
  }
  on('waiting', () => !audio.paused && reportFact({ type: 'waited' }));
  on('pause', () => !audio.ended && audio.paused && reportFact({ type: 'stopped' }));
  on('timeupdate', () => target === null && reportPosition());
  reportDuration(
    audio,
    track.duration,
    (duration) => reportFact({ type: 'measured', duration }),
    life.signal,
  );
  reportStarted(audio, () => reportFact({ type: 'started' }), life.signal);
  on('seeked', onSeeked);
  on('progress', () => reportFact({ type: 'fetched', buffered: rangesOf(audio.buffered) }));
  on('ended', () => audio.ended && finish());
  on('error', () => checkServer(audio.error?.code ?? null, 'stalled'));

  const timer = setInterval(watch, 1000);
  life.signal.addEventListener('abort', () => clearInterval(timer));
  applySettings(audio, settings);
  if (underway) reportPresentState();
  else {
    audio.preload = 'auto';
    audio.src = track.src;
  }

  /** Reports the events that happened before the first subscriber. */
  function reportPresentState(): void {
    if (audio.readyState === 0) return;
    seekToTarget();
    reportFact({ type: 'fetched', buffered: rangesOf(audio.buffered) });
    if (audio.readyState >= HAVE_FUTURE_DATA) reportFact({ type: 'started' });
  }

  return {
    play: () => life.signal.aborted || audio.play().catch(reportRefused),
    seek(seconds: number): void {
      target = seconds;
      if (audio.readyState > 0) seekToTarget();
      if (target !== null) reportPosition();
    },
    position: currentPosition,
    close: () => life.abort(),
  };
}

function applySettings(audio: HTMLAudioElement, { rate, volume, muted }: PlayerSettings): void {
  Object.assign(audio, { preservesPitch: true, playbackRate: rate, volume, muted });
  audio.defaultPlaybackRate = rate; // What a load resets the rate to.
}
