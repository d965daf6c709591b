import type { AudioEngine, CreateEngine, LoadRequest } from '@/lib/player/audio-engine';
import type { EngineEvent, EngineFact } from '@/lib/player/player-event';
import type { Track } from '@/lib/player/player-state';
import { createEarlyElement } from './early-element';
import { reportStarted } from './report-started';

/** An engine that plays before its code is loaded. */
export type EarlyStart = AudioEngine & {
  /** Fetches the real engine's code, but no audio. */
  prepare(): void;
  /** Lets the browser prepare the request for the audio. Nothing is fetched. */
  prime(track: Track): void;
  /** For a press that may start audio later: Safari requires a call on the element inside the press. */
  touch(): void;
};

type Options = {
  /** The element that the real engine uses as well. */
  readonly audio: () => HTMLAudioElement;
  readonly record: StartRecord;
  /** Fetches the real engine's code. Called again after a failure. */
  readonly loadEngine: () => Promise<CreateEngine>;
};

/**
 * Plays the element inside the press while the engine's code loads, and then hands
 * the playing audio over. A press then waits only for the audio, and Safari finds
 * the element unlocked. The boot script does the same before this code is loaded.
 *
 * The real engine reports errors of the audio: it opens audio again that did not
 * start to play.
 */
export function createEarlyStart(
  { audio, record, loadEngine }: Options,
  report: (event: EngineEvent) => void,
): EarlyStart {
  const early = createEarlyElement(audio, record);
  let engine: AudioEngine | null = null;
  let enginePromise: Promise<AudioEngine> | null = null;
  /** The load that was not handed to the engine yet. */
  let request: LoadRequest | null = null;
  /** From the play of that load until it is paused, closed or adopted. */
  let attempt: AbortController | null = null;

  function engineReady(): Promise<AudioEngine> {
    enginePromise ??= loadEngine().then((create) => (engine = create(report)));
    enginePromise.catch(() => (enginePromise = null));
    return enginePromise;
  }

  function reportFact({ load }: LoadRequest, fact: EngineFact): void {
    report({ load, ...fact });
  }

  function position({ position: requested }: LoadRequest): number {
    return attempt === null ? requested : early.position(requested);
  }

  function endAttempt(): void {
    attempt?.abort();
    attempt = null;
  }

  /** Stops the audio. Returns the load with the position at which it stopped. */
  function stop(stopped: LoadRequest): LoadRequest {
    const at = { ...stopped, position: position(stopped) };
    endAttempt();
    early.stop();
    reportFact(at, { type: 'moved', position: at.position });
    return at;
  }

  function drop(): void {
    if (request === null) return;
    endAttempt();
    request = null;
    early.stop();
  }

  function pause(paused: LoadRequest): void {
    request = stop(paused);
    reportFact(request, { type: 'stopped' });
  }

  function fail(failed: LoadRequest): void {
    request = null;
    // No engine would control the audio.
    reportFact(stop(failed), { type: 'failed', error: navigator.onLine ? 'stalled' : 'offline' });
  }

  function passToEngine(to: AudioEngine, given: LoadRequest): void {
    endAttempt();
    request = null;
    to.load({ ...given, underway: early.adopt(given.track.src) });
    to.play();
  }

  function play(): void {
    if (request === null) return engine?.play();
    if (attempt !== null) return;
    const { signal } = (attempt = new AbortController());
    early.start(request);
    if (engine !== null) return passToEngine(engine, request);
    listen(audio(), signal);
    if (early.isAudible(request.track.src)) reportFact(request, { type: 'started' });
    void waitForEngine(signal);
  }

  function listen(node: HTMLAudioElement, signal: AbortSignal): void {
    const on = (name: string, react: (held: LoadRequest) => unknown) =>
      node.addEventListener(name, () => request !== null && react(request), { signal });
    // A headset or the system may also pause it.
    on('pause', (held) => node.paused && !node.ended && pause(held));
    on('timeupdate', (held) => reportFact(held, { type: 'moved', position: position(held) }));
    reportStarted(node, () => request !== null && reportFact(request, { type: 'started' }), signal);
  }

  async function waitForEngine(signal: AbortSignal): Promise<void> {
    // Code that arrives before the audio would delay it while the code runs.
    await early.settled();
    if (signal.aborted) return;
    const ready = await engineReady().catch(() => null);
    if (signal.aborted || request === null) return;
    if (ready === null) fail(request);
    else passToEngine(ready, request);
  }

  return {
    load(next) {
      drop();
      const { src } = next.track;
      if (engine === null || early.isPrimed(src)) request = next;
      else engine.load({ ...next, underway: early.adopt(src) });
    },
    play,
    pause: () => (request === null ? engine?.pause() : pause(request)),
    seek(seconds) {
      if (request === null) return engine?.seek(seconds);
      request = { ...request, position: seconds };
      early.seek(request.track.src, seconds);
      reportFact(request, { type: 'moved', position: seconds });
    },
    position: () => (request === null ? (engine?.position() ?? null) : position(request)),
    setSettings(settings) {
      if (request === null) return engine?.setSettings(settings);
      request = { ...request, settings };
      early.setSettings(settings);
    },
    unload() {
      drop();
      engine?.unload();
    },
    prepare: () => void engineReady().catch(() => {}),
    prime: ({ src }) => early.prime(src),
    touch: early.touch,
  };
}
