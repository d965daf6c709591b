import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEndGuard } from '@/lib/browser/player/howler-engine/end-guard';
import { openPlayback } from '@/lib/browser/player/howler-engine/playback';
import type { EngineEvent } from '@/lib/player/player-event';
import { maps } from '@/tests/unit/lib/player/tracks';
import { FakeAudio } from '@/tests/unit/lib/browser/player/fake-audio';

const settings = { rate: 1, volume: 1, muted: false };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 206 })));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Old maps, opened as the engine does it. */
function opened({ position = 0, endGuard = createEndGuard() } = {}) {
  const element = new FakeAudio();
  element.src = maps.src;
  const close = vi.fn(() => element.load());
  const reports: EngineEvent[] = [];
  const playback = openPlayback(
    { load: 1, track: maps, position, settings },
    { node: element.asElement(), close },
    endGuard,
    (event) => void reports.push(event),
  );
  const types = () => reports.map(({ type }) => type);
  return { element, playback, close, reports, types };
}

async function playing(options: Parameters<typeof opened>[0] = {}) {
  const all = opened(options);
  all.playback.play();
  await vi.advanceTimersByTimeAsync(1);
  return all;
}

describe('a playback', () => {
  it('tells of a pause by a headset or the system', async () => {
    const { element, types } = await playing();
    expect(types()).toContain('started');
    element.pause();
    expect(types().at(-1)).toBe('stopped');
  });

  it('counts as dead when nothing moves while it should play', async () => {
    const { reports } = await playing();
    await vi.advanceTimersByTimeAsync(11_000);
    expect(reports.slice(-2)).toEqual([
      { load: 1, type: 'waited' },
      { load: 1, type: 'failed', error: 'stalled' },
    ]);
  });

  it('does not when a headset has paused it', async () => {
    const { element, types } = await playing();
    element.pause();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(types()).not.toContain('failed');
  });

  it('does again when a headset has started it', async () => {
    const { element, types } = await playing();
    element.pause();
    void element.play();
    await vi.advanceTimersByTimeAsync(11_000);
    expect(types()).toContain('failed');
  });

  it('says after 3 seconds that the server has no such file', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    const { reports } = await playing();
    await vi.advanceTimersByTimeAsync(4000);
    expect(reports.at(-1)).toEqual({ load: 1, type: 'failed', error: 'missing' });
  });

  it('tells of its end near the duration', async () => {
    const { element, types } = await playing();
    element.end(2529);
    expect(types().at(-1)).toBe('finished');
  });

  it('takes an end elsewhere for a cut connection, and believes it the second time', async () => {
    const endGuard = createEndGuard();
    const first = await playing({ endGuard });
    first.element.end(600);
    expect(first.reports.at(-1)).toEqual({ load: 1, type: 'failed', error: 'stalled' });
    const second = await playing({ endGuard });
    second.element.end(600);
    expect(second.types().at(-1)).toBe('finished');
  });

  it('ends when a seek reaches the duration of a file that the browser takes for longer', async () => {
    const { element, playback, types } = await playing();
    playback.seek(2530);
    element.dispatchEvent(new Event('seeked'));
    expect(types().at(-1)).toBe('finished');
    expect(element.paused).toBe(true);
  });

  it('tells nothing once it is closed', async () => {
    const { element, playback, close, reports } = await playing();
    const before = reports.length;
    playback.close();
    expect(close).toHaveBeenCalledOnce();
    element.reach(5);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reports).toHaveLength(before);
  });
});

describe('a position to start at', () => {
  it('is set once the length is known, and told until it is reached', async () => {
    const { element, playback, reports } = opened({ position: 300 });
    expect(playback.position()).toBe(300);
    expect(element.currentTime).toBe(0);
    playback.play();
    await vi.advanceTimersByTimeAsync(1);
    expect(element.currentTime).toBe(300);
    element.dispatchEvent(new Event('seeked'));
    expect(reports.at(-1)).toEqual({ load: 1, type: 'moved', position: 300 });
  });
});
