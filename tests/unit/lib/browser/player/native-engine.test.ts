import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EngineEvent } from '@/lib/player/player-event';
import { importsOf } from '@/tools/dev/imports';
import { maps } from '@/tests/unit/lib/player/tracks';
import { FakeAudio } from './fake-audio';

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the native engine', () => {
  it('needs nothing of Howler, whose file may be gone', () => {
    const source = readFileSync('lib/browser/player/native-engine.ts', 'utf8');
    expect(importsOf(source).filter((name) => /howler/.test(name))).toEqual([]);
  });

  it('tells of a pause by a headset or the system', async () => {
    const element = new FakeAudio();
    vi.stubGlobal('Audio', function () {
      return element;
    });
    const { createNativeEngine } = await import('@/lib/browser/player/native-engine');
    const reports: EngineEvent[] = [];
    const engine = createNativeEngine((event) => void reports.push(event));
    const settings = { rate: 1, volume: 1, muted: false };
    engine.load({ load: 1, track: maps, position: 0, settings });
    engine.play();
    await vi.advanceTimersByTimeAsync(1);
    element.pause();
    expect(reports.map(({ type }) => type)).toContain('started');
    expect(reports.at(-1)).toEqual({ load: 1, type: 'stopped' });
    engine.unload();
  });
});
