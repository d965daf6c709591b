import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSleepTimer } from '@/lib/player/sleep-timer';
import { playingStore } from '@/tests/unit/lib/browser/player/silent-player';

/** Old maps play at 100 seconds; sections end every five minutes. */
async function timerOver(rate = 1) {
  const all = await playingStore();
  all.store.setRate(rate);
  const sleep = createSleepTimer(all.store, (_, now) => (Math.floor(now / 300) + 1) * 300);
  const volume = () => all.heardSettings.at(-1)?.volume;
  return { ...all, sleep, volume };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a sleep timer', () => {
  it('of minutes pauses after them, and is cleared', async () => {
    const { sleep, engine } = await timerOver();
    sleep.set({ type: 'minutes', minutes: 15 });
    await vi.advanceTimersByTimeAsync(899_000);
    expect(engine.pause).not.toHaveBeenCalled();
    expect(sleep.get()?.left).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(engine.pause).toHaveBeenCalledOnce();
    expect(sleep.get()).toBeNull();
  });

  it('fades out over ten seconds, and keeps the volume that the listener set', async () => {
    const { sleep, store, volume } = await timerOver();
    store.setVolume(0.8);
    sleep.set({ type: 'minutes', minutes: 1 });
    await vi.advanceTimersByTimeAsync(45_000);
    expect(volume()).toBe(0.8);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(volume()).toBeCloseTo(0.4, 5);
    expect(store.getSettings().volume).toBe(0.8);
    await vi.advanceTimersByTimeAsync(5000);
    expect(volume()).toBe(0.8);
  });

  it('keeps counting while paused, and then is only cleared', async () => {
    const { sleep, engine, report } = await timerOver();
    sleep.set({ type: 'minutes', minutes: 1 });
    report({ type: 'stopped' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sleep.get()).toBeNull();
    expect(engine.pause).not.toHaveBeenCalled();
  });

  it('of the section pauses at its end, sooner at twice the speed', async () => {
    const { sleep, engine, report } = await timerOver(2);
    report({ type: 'moved', position: 290 });
    sleep.set({ type: 'section' });
    expect(sleep.get()?.left).toBe(5);
    report({ type: 'moved', position: 299.9 });
    await vi.advanceTimersByTimeAsync(250);
    expect(engine.pause).not.toHaveBeenCalled();
    report({ type: 'moved', position: 300.1 });
    await vi.advanceTimersByTimeAsync(250);
    expect(engine.pause).toHaveBeenCalledOnce();
  });

  it('of the section applies to the section that the listener jumps to', async () => {
    const { sleep, engine, report } = await timerOver();
    sleep.set({ type: 'section' });
    report({ type: 'moved', position: 650 });
    await vi.advanceTimersByTimeAsync(250);
    expect(sleep.get()?.left).toBe(250);
    report({ type: 'moved', position: 100 });
    await vi.advanceTimersByTimeAsync(250);
    expect(sleep.get()?.left).toBe(200);
    expect(engine.pause).not.toHaveBeenCalled();
  });

  it('of the episode lets it end, plays nothing after it, and is cleared', async () => {
    const { sleep, report } = await timerOver();
    sleep.set({ type: 'episode' });
    report({ type: 'moved', position: 2530.2 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(sleep.endsWithEpisode()).toBe(true);
    report({ type: 'finished' });
    expect(sleep.endsWithEpisode()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(sleep.get()).toBeNull();
  });

  it('can be extended and cleared', async () => {
    const { sleep, engine } = await timerOver();
    sleep.set({ type: 'minutes', minutes: 1 });
    await vi.advanceTimersByTimeAsync(30_000);
    sleep.extend(5);
    expect(sleep.get()?.left).toBe(330);
    sleep.set(null);
    await vi.advanceTimersByTimeAsync(400_000);
    expect(engine.pause).not.toHaveBeenCalled();
  });

  it('of the section, set just after one ended, applies to the next', async () => {
    const { sleep, engine, report } = await timerOver();
    report({ type: 'moved', position: 299 });
    sleep.set({ type: 'section' });
    report({ type: 'moved', position: 300.5 });
    sleep.set({ type: 'section' });
    expect(sleep.get()?.left).toBe(300);
    expect(engine.pause).not.toHaveBeenCalled();
  });

  it('of the last section plays nothing after the episode', async () => {
    const { sleep } = await timerOver();
    sleep.set({ type: 'section' });
    expect(sleep.endsWithEpisode()).toBe(true);
    sleep.set({ type: 'minutes', minutes: 5 });
    expect(sleep.endsWithEpisode()).toBe(false);
  });

  it('of a section waits until the sections are known', async () => {
    const { store, engine } = await playingStore();
    const sleep = createSleepTimer(store, () => null);
    sleep.set({ type: 'section' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(sleep.get()).toEqual({ choice: { type: 'section' }, left: null });
    expect(engine.pause).not.toHaveBeenCalled();
  });

  it('of the episode does not fade its last seconds', async () => {
    const { sleep, store, volume, report } = await timerOver();
    store.setVolume(0.8);
    sleep.set({ type: 'episode' });
    report({ type: 'moved', position: 2526 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(volume()).toBe(0.8);
  });

  it('of minutes keeps counting after the end of an episode', async () => {
    const { sleep, report } = await timerOver();
    sleep.set({ type: 'minutes', minutes: 15 });
    report({ type: 'finished' });
    await vi.advanceTimersByTimeAsync(0);
    expect(sleep.get()?.left).toBe(900);
  });

  it('of the episode, set after its end, applies to the next playback', async () => {
    const { sleep, store, report } = await timerOver();
    report({ type: 'finished' });
    sleep.set({ type: 'episode' });
    store.setVolume(0.5);
    await vi.advanceTimersByTimeAsync(0);
    expect(sleep.get()?.choice).toEqual({ type: 'episode' });
  });

  it('calls its listeners once a second, and stops when it is cleared', async () => {
    const { sleep } = await timerOver();
    sleep.set({ type: 'minutes', minutes: 5 });
    await vi.advanceTimersByTimeAsync(250);
    const before = sleep.get();
    await vi.advanceTimersByTimeAsync(500);
    expect(sleep.get()).toBe(before);
    const timers = vi.getTimerCount();
    sleep.set(null);
    expect(vi.getTimerCount()).toBe(timers - 1);
  });
});
