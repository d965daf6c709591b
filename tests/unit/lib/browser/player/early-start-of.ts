import { vi } from 'vitest';
import { createEarlyStart } from '@/lib/browser/player/early-start';
import type { AudioEngine, CreateEngine, LoadRequest } from '@/lib/player/audio-engine';
import type { EngineEvent } from '@/lib/player/player-event';
import { maps } from '@/tests/unit/lib/player/tracks';
import { FakeAudio } from './fake-audio';

export const request = {
  load: 1,
  track: maps,
  position: 0,
  settings: { rate: 1, volume: 1, muted: false },
};

type Given = { readonly element?: FakeAudio; readonly started?: StartedAudio | null };

/** An early start whose engine comes when the test says so. */
export function earlyStart({ element = new FakeAudio(), started = null }: Given = {}) {
  const loads: LoadRequest[] = [];
  const engine = {
    load: vi.fn((load: LoadRequest) => void loads.push(load)),
    play: vi.fn(),
    pause: vi.fn(),
    seek: vi.fn(),
    position: vi.fn(() => 7),
    setSettings: vi.fn(),
    unload: vi.fn(),
  } satisfies AudioEngine;
  const record: StartRecord = { started };
  const reports: EngineEvent[] = [];
  let resolve: (create: CreateEngine) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const code = new Promise<CreateEngine>((...ends) => ([resolve, reject] = ends));
  const early = createEarlyStart(
    { audio: () => element.asElement(), record, loadEngine: () => code },
    (event) => void reports.push(event),
  );
  return {
    early,
    element,
    record,
    engine,
    loads,
    types: () => reports.map(({ type }) => type),
    reports,
    /** Waits until the audio is heard or given up, and what then follows is done. */
    settle: () => vi.advanceTimersByTimeAsync(300),
    async arrive() {
      resolve(() => engine);
      await vi.advanceTimersByTimeAsync(300);
    },
    async miss() {
      reject(new TypeError('Failed to fetch'));
      await vi.advanceTimersByTimeAsync(300);
    },
  };
}

/** Audio of this address was started by the boot script, and sounds. */
export function booted({ src }: { src: string }) {
  const element = new FakeAudio();
  element.src = src;
  void element.play();
  element.begin();
  return earlyStart({ element, started: { src, since: performance.now() } });
}
