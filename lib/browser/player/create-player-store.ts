import type { AudioEngine, CreateEngine } from '@/lib/player/audio-engine';
import { leaveCut, takeCut } from './store/cut-sound';
import * as early from '@/lib/browser/player/early-start';
import { createFreshCopies, isSameTrack } from './store/fresh-copies';
import { keepPosition } from './store/keep-position';
import type { EngineEvent, StoreFact } from '@/lib/player/player-event';
import {
  IDLE,
  wantsSound,
  isStarved,
  type PlayerState,
  type Track,
} from '@/lib/player/player-state';
import { reduce } from '@/lib/player/reduce';
import type { PlayerStore } from '@/lib/player/player-store';
import { createRecovery } from '@/lib/player/recovery';
import { createSettings } from './store/settings-commands';
import type { PlayerStorage } from '@/lib/player/player-storage';
import { watchPage } from './store/watch-page';

type Options = {
  readonly storage: PlayerStorage;
  /** Fetches the engine's code. Asked again when it failed. */
  readonly loadEngine: () => Promise<CreateEngine>;
  /** Fetches what an episode's page says of its track; without it, kept copies are believed. */
  readonly fetchTrack?: (track: Track) => Promise<Track | null>;
  /** Where `online`, `offline`, `pagehide` and `visibilitychange` are told: the window. */
  readonly page?: () => EventTarget;
};

/**
 * Holds the player's state outside React.
 *
 * Commands go to the engine; the state moves when the engine reports what
 * happened. What nobody can refuse (a track chosen, a place set before there is
 * a sound) is the store's own fact and goes through the same reducer.
 */
export function createPlayerStore({
  storage,
  loadEngine,
  fetchTrack = () => Promise.resolve(null),
  page = () => window,
}: Options): PlayerStore {
  let state: PlayerState = IDLE;
  const listeners = new Set<() => void>();

  let engine: AudioEngine | null = null;
  let engineOnItsWay: Promise<AudioEngine> | null = null;
  /** Whether the engine holds the sound of the state's load. */
  let live = false;
  let loads = 0;
  let watching = false;
  /** The page is in the browser's page cache. */
  let isAway = false;
  /** The track whose sound ended when this page was loaded. */
  const cut = typeof window === 'undefined' ? null : takeCut();

  const recovery = createRecovery(open, (error) => tell({ type: 'gaveUp', error: error }));
  const place = keepPosition(storage);
  const copies = createFreshCopies({ fetchTrack, storage, renew: (track) => renew(track, true) });
  const settings = createSettings(storage, (heard) => engine?.setSettings(heard), notify);

  function commit(next: PlayerState): void {
    if (next === state) return;
    const before = state;
    state = next;
    place.follow(before, next);
    notify();
  }

  function notify(): void {
    for (const listener of listeners) listener();
  }

  /** Commits a fact about the present load. */
  function tell(
    fact: StoreFact | { type: 'started' | 'stopped' } | { type: 'moved'; position: number },
  ): void {
    commit(reduce(state, { load: loads, ...fact }));
  }

  function report(event: EngineEvent): void {
    // Kept for Back, WebKit empties the element, which nobody asked for.
    if (event.load !== loads || isAway) return;
    commit(reduce(state, event));
    if (event.type === 'failed') lose(event);
    else if (state.status === 'playing') recovery.playsAt(state.position);
  }

  /** Lets go of a dead sound, so that it cannot come back to life beside its successor. */
  function lose({ error }: Extract<EngineEvent, { type: 'failed' }>): void {
    drop();
    if (state.status === 'idle') return;
    if (error === 'missing' || error === 'unplayable') copies.checkAgain(state.track);
    if (state.status === 'recovering') recovery.failed(error, state.position);
  }

  /**
   * Takes over what the episode's page says of the track that is held.
   *
   * @param reopens Whether other audio is opened in the place of what plays.
   */
  function renew(track: Track, reopens: boolean): void {
    if (state.status === 'idle' || isSameTrack(state.track, track)) return;
    if (state.track.id !== track.id) return;
    const isOther = state.track.src !== track.src || state.track.format !== track.format;
    const wasLive = wantsSound(state);
    if (isOther && wasLive && !reopens) return;
    if (isOther) drop();
    tell({ type: 'renewed', track });
    if (!isOther || !wasLive) return;
    recovery.stop();
    open();
  }

  function drop(): void {
    live = false;
    if (wantsSound(state)) early.stop();
    engine?.unload();
  }

  function engineReady(): Promise<AudioEngine> {
    engineOnItsWay ??= loadEngine().then((create) => (engine = create(report)));
    engineOnItsWay.catch(() => (engineOnItsWay = null));
    return engineOnItsWay;
  }

  /** Opens the sound at the state's place and plays it, now or once the engine is there. */
  function open(): void {
    loads += 1;
    const load = loads;
    tell({ type: 'reloaded' });
    if (engine !== null) return start(engine);
    const isOver = () => load !== loads || !wantsSound(state);
    // Code that arrives before the sound would keep it waiting while it runs.
    early
      .settled()
      .then(() => {
        if (isOver() || state.status === 'idle') return null;
        if (!live && early.isHeard(state.track)) tell({ type: 'started' });
        return engineReady();
      })
      .then(
        (ready) => ready === null || isOver() || start(ready),
        () => {
          const position = early.position();
          if (load === loads && position !== null) tell({ type: 'moved', position });
          // What sounds would have nobody to look after it; `broke` ends it.
          report({ load, type: 'failed', error: navigator.onLine ? 'stalled' : 'offline' });
        },
      );
  }

  function start(ready: AudioEngine): void {
    if (state.status === 'idle') return;
    live = true;
    const { track, position } = state;
    ready.load({
      load: loads,
      track,
      position,
      settings: settings.heard(),
      underway: early.adopt(track),
    });
    ready.play();
  }

  /**
   * Shows what other tabs have written since. A page that comes back from the
   * page cache was told of none of it.
   */
  function lookAgain(): void {
    settings.takeOver();
    const position = wantsSound(state) ? null : place.newer(state);
    if (position !== null) standAt(position);
    storage.changedElsewhere();
  }

  /** The page cache keeps the state and not the sound, which in WebKit is dead. */
  function comeBack(): void {
    isAway = false;
    if (state.status === 'idle' || !(live || wantsSound(state))) return;
    recovery.stop();
    standAt(place.newer(state) ?? state.position);
  }

  /** Opens nothing: a tab that is not looked at should fetch no audio. */
  function standAt(position: number): void {
    place.withoutKeeping(() => {
      drop();
      loads += 1;
      tell({ type: 'reloaded' });
      if (wantsSound(state)) tell({ type: 'stopped' });
      tell({ type: 'moved', position });
    });
  }

  function goTo(seconds: number): void {
    if (state.status === 'idle') return;
    const position = Math.min(Math.max(0, seconds), state.duration);
    if (live) return engine?.seek(position);
    early.seek(state.track, position);
    tell({ type: 'moved', position });
  }

  function watch(): void {
    if (watching) return;
    watching = true;
    watchPage(page(), {
      hide: () => place.keep(state),
      leave(isKept) {
        isAway = isKept;
        leaveCut(state.status !== 'idle' && wantsSound(state) ? state.track.id : null);
        place.keep(state);
      },
      lookAgain,
      comeBack,
      offline() {
        if (isStarved(state)) report({ load: loads, type: 'failed', error: 'offline' });
      },
      online() {
        // A starved connection may have died without telling; a new one is sure to live.
        if (state.status === 'recovering') recovery.now();
        else if (live && isStarved(state)) open();
      },
    });
  }

  const store: PlayerStore = {
    getState: () => state,
    getSettings: settings.get,
    now() {
      if (state.status === 'idle') return 0;
      return (live ? engine?.position() : null) ?? state.position;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose(track, position) {
      if (state.status !== 'idle' && state.track.id === track.id) {
        renew(track, false);
        if (position !== undefined) goTo(position);
      } else {
        place.keep(state);
        recovery.stop();
        drop();
        loads += 1;
        tell({ type: 'chosen', track, position: position ?? storage.positionOf(track.id) ?? 0 });
      }
      if (position !== undefined) place.linked();
    },
    restore() {
      watch();
      const track = storage.lastTrack();
      if (state.status === 'idle' && track !== null) {
        store.choose(track);
        copies.check(track);
      }
      if (cut !== null && state.status !== 'idle' && state.track.id === cut) tell({ type: 'cut' });
    },
    hasCut: () => cut !== null && cut === storage.lastTrack()?.id,
    checkCopy: copies.check,
    prepare() {
      engineReady().catch(() => {
        // The press on Play asks again, and tells of it.
      });
      store.prime();
    },
    touch: early.touch,
    prime() {
      if (!live && state.status === 'paused') early.prime(state.track);
    },
    play() {
      if (state.status === 'idle') return;
      if (live) {
        if (state.status === 'ended' || state.position >= state.duration) engine?.seek(0);
        return engine?.play();
      }
      if (wantsSound(state) && state.status !== 'recovering') return;
      recovery.stop();
      if (state.position > state.duration - 1) tell({ type: 'moved', position: 0 });
      const isFresh = engine === null || early.isPrimed(state.track.src);
      if (isFresh) early.start(state.track, state.position, settings.heard());
      tell({ type: 'playRequested' });
      open();
    },
    pause() {
      recovery.stop();
      if (live && state.status !== 'recovering') return engine?.pause();
      drop();
      tell({ type: 'stopped' });
    },
    toggle() {
      if (wantsSound(state)) store.pause();
      else store.play();
    },
    seek(seconds) {
      if (state.status === 'idle' || !Number.isFinite(seconds)) return;
      goTo(seconds);
      place.sought();
    },
    skip(bySeconds) {
      if (state.status !== 'idle') store.seek(state.position + bySeconds);
    },
    ...settings.commands,
  };
  // The boot script started a sound, which should be looked after soon.
  if (early.isThere()) store.prepare();
  return store;
}
