import { audioElement } from './audio-element';
import type { CreateEngine, LoadRequest } from '@/lib/player/audio-engine';
import type { EngineEvent, EngineFact } from '@/lib/player/player-event';
import {
  HAVE_FUTURE_DATA,
  hasReached,
  isNear,
  LENGTH_SIGNS,
  rangesOf,
  reachable,
} from './media-ranges';
import { isMeasured, type PlayerSettings, type PlaybackError } from '@/lib/player/player-state';
import { findPlaybackError } from './probe';
import { tellDuration } from './tell-duration';
import { tellFlow } from './tell-flow';

/** Seconds without a sign of life until the server is asked, and until the sound counts as dead. */
const ASK_AFTER = 3;
const DEAD_AFTER = 10;

/**
 * The engine without a library: one `<audio>` element and its events. It plays
 * where `howler-engine.ts` cannot be had: in a frame without an origin, and when
 * a new version of the site has taken Howler's file away.
 */
export const createNativeEngine: CreateEngine = (report) => {
  const audio = audioElement();
  const doubtedEnds = new Set<string>();
  let sound: ReturnType<typeof openSound> | null = null;

  function close(): void {
    sound?.close();
    sound = null;
  }

  function unload(): void {
    close();
    audio.pause();
    audio.removeAttribute('src');
    audio.load(); // Without it the download goes on.
  }

  return {
    load(request) {
      // What the press has started already goes on without a gap.
      if (request.underway === true) close();
      else unload();
      sound = openSound(audio, request, report, doubtedEnds);
    },
    play: () => sound?.play(),
    pause: () => audio.pause(),
    seek: (seconds) => sound?.seek(seconds),
    position: () => sound?.position() ?? null,
    setSettings: (settings) => applySettings(audio, settings),
    unload,
  };
};

function openSound(
  audio: HTMLAudioElement,
  { load, track, position, settings, underway = false }: LoadRequest,
  report: (event: EngineEvent) => void,
  doubtedEnds: Set<string>,
) {
  const life = new AbortController();
  /** The position that was asked for and is not reached yet. */
  let target: number | null =
    position > 0 && !(underway && hasReached(audio, position)) ? position : null;
  /** Whether the browser could not tell yet if the position can be reached. */
  let looksAgain = false;
  let signs = '';
  let stillFor = 0;
  const tell = (fact: EngineFact) => !life.signal.aborted && report({ load, ...fact });
  const whereItIs = () => target ?? audio.currentTime;
  const refuse = ({ name }: Error) => name === 'NotAllowedError' && tell({ type: 'refused' });
  const tellPosition = () => tell({ type: 'moved', position: whereItIs() });

  /** Asks the server what is wrong. If it knows of nothing, it is `otherwise`. */
  async function look(code: number | null, otherwise: PlaybackError | null): Promise<void> {
    if (otherwise !== null && !audio.paused) tell({ type: 'waited' });
    const error = (await findPlaybackError(track.src, code)) ?? otherwise;
    if (error === null) return;
    tell({ type: 'failed', error });
    life.abort();
  }

  function watch(): void {
    const now = `${audio.currentTime} ${audio.readyState} ${rangesOf(audio.buffered).at(-1)?.end}`;
    stillFor = audio.paused || now !== signs ? 0 : stillFor + 1;
    signs = now;
    if (stillFor === ASK_AFTER) void look(null, null);
    if (stillFor === DEAD_AFTER) void look(null, 'stalled');
  }

  /** A server without Range leaves only what has come. */
  function go(): void {
    const found = target === null ? null : reachable(audio, target);
    looksAgain = found === 'unknown';
    if (found === 'unknown') return;
    if (found === null) return endSeek(target !== null);
    target = found;
    audio.currentTime = found;
  }

  function arrive(): void {
    if (audio.seeking) return; // Another seek has come after this one.
    const misses = target !== null && !isNear(audio.currentTime, target);
    const isOver = !misses && isMeasured(track) && (target ?? 0) >= track.duration;
    endSeek(misses);
    if (!isOver || audio.paused) return;
    // A browser that takes the file for longer than it is would go on with sound.
    // Before it is told, since the element may play the next episode then.
    audio.pause();
    tell({ type: 'finished' });
  }

  function endSeek(elsewhere: boolean): void {
    if (elsewhere) tell({ type: 'seekRejected' });
    target = null;
    tellPosition();
  }

  /** A cut connection can look like the end. Met twice at one position, it is the end. */
  function finish(): void {
    const end = `${track.src} ${Math.round(audio.currentTime / 4)}`;
    const missing = track.duration - audio.currentTime;
    const isTrue = missing <= Math.max(3, track.duration * 0.02) || doubtedEnds.delete(end);
    if (isTrue) return void tell({ type: 'finished' });
    doubtedEnds.add(end);
    void look(null, 'stalled');
  }

  const on = (name: keyof HTMLMediaElementEventMap, react: () => unknown) =>
    audio.addEventListener(name, react, { signal: life.signal });
  on('loadedmetadata', go);
  on('canplay', () => target !== null && !audio.seeking && go());
  for (const sign of LENGTH_SIGNS) {
    on(sign, () => looksAgain && target !== null && !audio.seeking && go());
  }
  on('waiting', () => !audio.paused && tell({ type: 'waited' }));
  on('pause', () => !audio.ended && audio.paused && tell({ type: 'stopped' }));
  on('timeupdate', () => target === null && tellPosition());
  tellDuration(
    audio,
    track.duration,
    (duration) => tell({ type: 'measured', duration }),
    life.signal,
  );
  tellFlow(audio, () => tell({ type: 'started' }), life.signal);
  on('seeked', arrive);
  on('progress', () => tell({ type: 'fetched', buffered: rangesOf(audio.buffered) }));
  on('ended', () => audio.ended && finish());
  on('error', () => look(audio.error?.code ?? null, 'stalled'));

  const timer = setInterval(watch, 1000);
  life.signal.addEventListener('abort', () => clearInterval(timer));
  applySettings(audio, settings);
  if (underway) catchUp();
  else {
    audio.preload = 'auto';
    audio.src = track.src;
  }

  /** Tells what happened before anybody listened. */
  function catchUp(): void {
    if (audio.readyState === 0) return;
    go();
    tell({ type: 'fetched', buffered: rangesOf(audio.buffered) });
    if (audio.readyState >= HAVE_FUTURE_DATA) tell({ type: 'started' });
  }

  return {
    play: () => life.signal.aborted || audio.play().catch(refuse),
    seek(seconds: number): void {
      target = seconds;
      if (audio.readyState > 0) go();
      if (target !== null) tellPosition();
    },
    position: whereItIs,
    close: () => life.abort(),
  };
}

function applySettings(audio: HTMLAudioElement, { rate, volume, muted }: PlayerSettings): void {
  Object.assign(audio, { preservesPitch: true, playbackRate: rate, volume, muted });
  audio.defaultPlaybackRate = rate; // What a load resets the rate to.
}
