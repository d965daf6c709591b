import { afterEach, beforeEach, expect, it, vi } from 'vitest';

class Speaker {
  volume = 1;
}

/** Keeps its volume whatever it is told. */
class PhoneSpeaker {
  get volume(): number {
    return 1;
  }
  set volume(_: number) {}
}

async function canSetVolume(speaker: unknown, userAgent: string, maxTouchPoints = 0) {
  vi.stubGlobal('Audio', speaker);
  vi.stubGlobal('navigator', { userAgent, maxTouchPoints });
  return (await import('@/lib/browser/player/audio-element')).canSetVolume();
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

it('a page sets the volume on a computer', async () => {
  expect(await canSetVolume(Speaker, 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')).toBe(true);
});

it('does not where an element keeps its volume', async () => {
  expect(await canSetVolume(PhoneSpeaker, 'Mozilla/5.0 (Linux)')).toBe(false);
});

it('does not on an iPhone', async () => {
  expect(await canSetVolume(Speaker, 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0)', 5)).toBe(false);
});

it('does not on an iPad that calls itself a Mac', async () => {
  expect(await canSetVolume(Speaker, 'Mozilla/5.0 (Macintosh; Intel Mac OS X)', 5)).toBe(false);
});
