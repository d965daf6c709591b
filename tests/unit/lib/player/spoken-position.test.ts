import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpokenPosition } from '@/lib/player/spoken-position';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('the spoken value of a focused slider', () => {
  it('changes at most four times in ten seconds of audio', () => {
    const say = vi.fn();
    const position = createSpokenPosition(say);
    for (let second = 100; second < 110; second += 1) {
      position.show(second, false);
      vi.advanceTimersByTime(1000);
    }
    expect(say.mock.calls.length).toBeLessThanOrEqual(4);
    expect(say.mock.calls.length).toBeGreaterThan(2);
  });

  it('changes at once after a key or a drag', () => {
    const say = vi.fn();
    const position = createSpokenPosition(say);
    position.show(100, false);
    position.show(105, true);
    position.show(110, true);
    expect(say.mock.calls).toEqual([[100], [105], [110]]);
  });

  it('is the last position once the audio has stopped', () => {
    const say = vi.fn();
    const position = createSpokenPosition(say);
    position.show(100, false);
    vi.advanceTimersByTime(1000);
    position.show(101, false);
    expect(say).toHaveBeenLastCalledWith(100);
    vi.advanceTimersByTime(3000);
    expect(say).toHaveBeenLastCalledWith(101);
  });
});
