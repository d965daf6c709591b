import { expect, vi } from 'vitest';
import type { AudioEngine, LoadRequest } from '@/lib/player/audio-engine';
import { createPlayerStore } from '@/lib/browser/player/create-player-store';
import type { EngineEvent, EngineFact } from '@/lib/player/player-event';
import type { PlayerSettings, Track } from '@/lib/player/player-state';
import { createPlayerStorage } from '@/lib/browser/player/storage';
import { FakeAudio } from './fake-audio';
import { maps } from '@/tests/unit/lib/player/tracks';

/** A store over an engine that does nothing and says what the test says. */
export function storeWithSilentEngine() {
  const shelf = new Map<string, string>();
  const open = () => ({
    getItem: (key: string) => shelf.get(key) ?? null,
    setItem: (key: string, value: string) => void shelf.set(key, value),
  });
  const loads: LoadRequest[] = [];
  const heardSettings: PlayerSettings[] = [];
  const engine = {
    load: vi.fn((request: LoadRequest) => void loads.push(request)),
    play: vi.fn(),
    pause: vi.fn(),
    seek: vi.fn(),
    position: vi.fn(() => null),
    setSettings: vi.fn((settings: PlayerSettings) => void heardSettings.push(settings)),
    unload: vi.fn(),
  } satisfies AudioEngine;
  let tell: (event: EngineEvent) => void = () => {};
  const page = new EventTarget();
  const loadEngine = vi.fn(() =>
    Promise.resolve((report: (event: EngineEvent) => void) => {
      tell = report;
      return engine;
    }),
  );
  const storage = createPlayerStorage(open);
  const fetchTrack = vi.fn<(track: Track) => Promise<Track | null>>(() => Promise.resolve(null));
  const element = new FakeAudio();
  const rest = { audio: () => element.asElement(), loadEngine, fetchTrack, page: () => page };
  const store = createPlayerStore({ storage, record: { started: null }, ...rest });
  return {
    store,
    engine,
    /** What plays until the engine is there. */
    element,
    storage,
    page,
    /** What the browser keeps, and how another tab gets at it. */
    kept: shelf,
    open,
    loadEngine,
    fetchTrack,
    loads,
    heardSettings,
    /** The engine tells a fact about its last load, or about an older one. */
    report: (fact: EngineFact, load = loads.at(-1)?.load ?? 0) => tell({ load, ...fact }),
    again: () =>
      createPlayerStore({
        storage: createPlayerStorage(open),
        record: { started: null },
        ...rest,
      }),
  };
}

/** One that plays old maps at 100 seconds. */
export async function playingStore() {
  const all = storeWithSilentEngine();
  all.store.restore();
  all.store.choose(maps, 100);
  all.store.play();
  await vi.waitFor(() => expect(all.loads).toHaveLength(1));
  all.report({ type: 'started' });
  return all;
}
