import { describe, expect, it, vi } from 'vitest';
import { reachable } from '@/lib/browser/player/media-ranges';

/** An element that can seek within some stretches, in seconds. */
function soundWith(stretches: readonly (readonly [number, number])[], more = {}) {
  const seekable = {
    length: stretches.length,
    start: (at: number) => stretches[at]?.[0] ?? NaN,
    end: (at: number) => stretches[at]?.[1] ?? NaN,
  };
  // Only what the function reads of an element.
  return { seekable, readyState: 1, duration: 600, ...more } as unknown as HTMLAudioElement;
}

describe('where a seek can go', () => {
  it('is a place within what can be reached', () => {
    expect(reachable(soundWith([[0, 600]]), 300)).toBe(300);
  });

  it('is nowhere on a server that cannot begin in the middle', () => {
    expect(reachable(soundWith([[0, 0]]), 300)).toBeNull();
    expect(reachable(soundWith([[0, 20]]), 300)).toBeNull();
  });

  it('is not known before there is something to play', () => {
    expect(reachable(soundWith([]), 300)).toBe('unknown');
    expect(reachable(soundWith([], { readyState: 3 }), 300)).toBeNull();
  });

  it('is not known, and not asked for, while the browser takes the file for 0 seconds long', () => {
    const asked = vi.fn();
    const unknown = { readyState: 4, duration: 0, currentTime: 0.3 };
    const sound = soundWith([], unknown);
    Object.defineProperty(sound, 'seekable', { get: asked });
    expect(reachable(sound, 300)).toBe('unknown');
    expect(asked).not.toHaveBeenCalled();
    expect(reachable(soundWith([[0, 0]], { ...unknown, currentTime: 2 }), 300)).toBeNull();
  });

  it('is the end of a file that the browser takes for shorter than it is', () => {
    expect(reachable(soundWith([[0, 558]], { duration: 558 }), 570)).toBe(558);
  });
});
