import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { maps } from '@/tests/unit/lib/player/tracks';
import { booted, earlyStart, request } from './early-start-of';
import { FakeAudio } from './fake-audio';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an early start', () => {
  it('plays inside the press and hands over what sounds', async () => {
    const { early, element, engine, loads, record, types, settle, arrive } = earlyStart();
    early.load({ ...request, settings: { ...request.settings, rate: 1.5 } });
    early.play();
    expect(element).toMatchObject({ src: maps.src, paused: false, playbackRate: 1.5 });
    await settle();
    expect(types()).toEqual(['started']);
    await arrive();
    expect(loads).toMatchObject([{ load: 1, track: maps, underway: true }]);
    expect(engine.play).toHaveBeenCalledOnce();
    expect(element).toMatchObject({ plays: 1, paused: false });
    expect(record.started).toBeNull();
  });

  it('passes everything on to the engine after that', async () => {
    const { early, engine, arrive } = earlyStart();
    early.load(request);
    early.play();
    await arrive();
    early.pause();
    early.seek(30);
    early.setSettings(request.settings);
    expect(early.position()).toBe(7);
    early.unload();
    expect(engine.pause).toHaveBeenCalledOnce();
    expect(engine.seek).toHaveBeenCalledWith(30);
    expect(engine.setSettings).toHaveBeenCalledWith(request.settings);
    expect(engine.unload).toHaveBeenCalledOnce();
  });

  it('tells where the audio is while the engine is on its way', async () => {
    const { early, element, reports, settle } = earlyStart();
    early.load(request);
    early.play();
    await settle();
    element.reach(3);
    expect(reports.at(-1)).toEqual({ load: 1, type: 'moved', position: 3 });
    expect(early.position()).toBe(3);
  });

  it('gives the code to the engine only when the audio is heard, or after a while', async () => {
    const { early, element, types, loads, arrive } = earlyStart({ element: new FakeAudio(false) });
    early.load(request);
    early.play();
    await arrive();
    expect(types()).toEqual([]);
    expect(loads).toMatchObject([{ underway: true }]);
    expect(element.plays).toBe(1);
  });

  it('adopts what the boot script has started', async () => {
    const { early, element, loads, arrive } = booted(maps);
    early.load(request);
    early.play();
    await arrive();
    expect(element.plays).toBe(1);
    expect(loads).toMatchObject([{ track: maps, underway: true }]);
  });

  it('starts audio anew that shows no sign of life', async () => {
    const element = new FakeAudio(false);
    element.src = maps.src;
    void element.play();
    const started = { src: maps.src, since: performance.now() - 3000 };
    const { early, loads, arrive } = earlyStart({ element, started });
    early.load(request);
    early.play();
    expect(element.plays).toBe(2);
    await arrive();
    expect(loads).toMatchObject([{ underway: true }]);
  });

  it('plays an element that was primed before the engine opens it', async () => {
    const { early, element, loads, engine, arrive } = earlyStart();
    early.prepare();
    await arrive();
    early.prime(maps);
    expect(element).toMatchObject({ preload: 'none', src: maps.src, paused: true });
    early.load(request);
    early.play();
    expect(element.plays).toBe(1);
    expect(loads).toMatchObject([{ underway: true }]);
    expect(engine.play).toHaveBeenCalledOnce();
  });
});

describe('an early seek', () => {
  it('waits for the length of the audio', async () => {
    const { early, element, reports, loads, arrive } = earlyStart({
      element: new FakeAudio(false),
    });
    early.load(request);
    early.play();
    early.seek(300);
    expect(reports).toEqual([{ load: 1, type: 'moved', position: 300 }]);
    expect(early.position()).toBe(300);
    expect(element.currentTime).toBe(0);
    element.begin();
    expect(element.currentTime).toBe(300);
    await arrive();
    expect(loads).toMatchObject([{ position: 300, underway: true }]);
  });
});
