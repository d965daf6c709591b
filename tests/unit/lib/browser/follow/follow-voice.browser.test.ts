import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { PlayerState } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import { steadyTiming } from '@/tests/support/timed-episode';
import { transcriptOnPage } from '@/tests/support/transcript-on-page';
import { followVoice, lineOfWord, voiceOf } from '@/lib/browser/follow/follow-voice';
import { createHighlights } from '@/lib/browser/follow/highlights';

const TEXT = ['The harbour was moved twice.', 'Seven lamps stood on the wall.'];
const OTHER = ['The harbour was moved once.', 'Seven lamps stood on the wall.'];

describe('the timing of a page', () => {
  it('has the time of each word if text and audio are those that were timed', async () => {
    const { index, transcript } = await transcriptOnPage(...TEXT);
    const timing = steadyTiming(transcript);
    const voice = voiceOf({ timing, checksum: index.checksum }, index, timing.durationSeconds);
    expect(voice.level).toBe('words');
    expect(voice.isShifted).toBe(false);
  });

  it('has only the times of paragraphs if another text was timed', async () => {
    const timed = await transcriptOnPage(...OTHER);
    const timing = steadyTiming(timed.transcript);
    const { index } = await transcriptOnPage(...TEXT);
    const voice = voiceOf(
      { timing, checksum: timed.index.checksum },
      index,
      timing.durationSeconds,
    );
    expect(voice.level).toBe('paragraphs');
  });

  it('has only the times of paragraphs if the audio is longer than the timed audio', async () => {
    const { index, transcript } = await transcriptOnPage(...TEXT);
    const timing = steadyTiming(transcript);
    const voice = voiceOf({ timing, checksum: index.checksum }, index, timing.durationSeconds + 30);
    expect(voice.level).toBe('paragraphs');
    expect(voice.isShifted).toBe(true);
  });

  it('is empty if the page has other paragraphs', async () => {
    const timed = await transcriptOnPage(...TEXT, 'One more.');
    const timing = steadyTiming(timed.transcript);
    const { index } = await transcriptOnPage(...TEXT);
    const voice = voiceOf(
      { timing, checksum: timed.index.checksum },
      index,
      timing.durationSeconds,
    );
    expect(voice.level).toBeNull();
  });
});

describe('the line that a click plays from', () => {
  it('is the sentence of the word if words are timed', async () => {
    const { index, transcript } = await transcriptOnPage('It moved. Then it stood.');
    const timing = steadyTiming(transcript);
    const voice = voiceOf({ timing, checksum: index.checksum }, index, timing.durationSeconds);
    expect(lineOfWord(voice, index, 3)).toMatchObject({ from: 2, to: 4 });
  });

  it('is the paragraph if only paragraphs are timed', async () => {
    const { index, transcript } = await transcriptOnPage('It moved. Then it stood.');
    const timing = steadyTiming(transcript);
    const voice = voiceOf({ timing, checksum: index.checksum }, index, timing.durationSeconds + 30);
    expect(lineOfWord(voice, index, 3)).toEqual({ from: 0, to: 4 });
  });

  it('is `null` if nothing is timed', async () => {
    const { index } = await transcriptOnPage('It moved. Then it stood.');
    expect(lineOfWord(voiceOf(null, index, 60), index, 3)).toBeNull();
  });
});

/** A player on the fake clock that reports nothing while it plays. */
function playingStore(rate: number) {
  let from = { at: performance.now(), position: 0, rate, isStalled: false };
  const listeners = new Set<() => void>();
  const played = () => ((performance.now() - from.at) / 1000) * from.rate;
  const now = () => from.position + (from.isStalled ? 0 : played());
  const looks = vi.fn<() => number>(now);
  const part = {
    getState: () => ({ status: 'playing' }) as PlayerState, // followVoice reads only the status
    getSettings: () => ({ rate: from.rate, volume: 1, muted: false }),
    now: looks,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    store: part as Partial<PlayerStore> as PlayerStore, // followVoice calls nothing else
    looks,
    change(next: { position?: number; rate?: number; isStalled?: boolean }) {
      from = { ...from, position: now(), ...next, at: performance.now() };
      for (const listener of listeners) listener();
    },
  };
}

describe('following the voice', () => {
  /** Starts with "The" at 0.5 seconds and another word every 0.3 seconds. */
  async function followed(rate = 1) {
    const { index, transcript } = await transcriptOnPage(...TEXT);
    onTestFinished(() => void vi.useRealTimers());
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
    const timing = steadyTiming(transcript);
    const voice = voiceOf({ timing, checksum: index.checksum }, index, timing.durationSeconds);
    const player = playingStore(rate);
    const follower = followVoice(player.store, voice, index, createHighlights(index), () => true, {
      lineMoved: () => {},
      wordMoved: () => {},
    });
    onTestFinished(() => follower.stop());
    return player;
  }

  function spoken(): string {
    return [...(CSS.highlights.get('spoken-word') ?? [])].map(String).join();
  }

  it('highlights each word when it starts, and looks at nothing in between', async () => {
    const { looks } = await followed();
    expect(spoken()).toBe('');
    await vi.advanceTimersByTimeAsync(501);
    expect(spoken()).toBe('The');
    looks.mockClear();
    await vi.advanceTimersByTimeAsync(290);
    expect(looks).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20);
    expect(spoken()).toBe('harbour');
    expect(looks).toHaveBeenCalledOnce();
  });

  it('waits for the next word by the speed of playback', async () => {
    await followed(2);
    await vi.advanceTimersByTimeAsync(251);
    expect(spoken()).toBe('The');
    await vi.advanceTimersByTimeAsync(150);
    expect(spoken()).toBe('harbour');
  });

  it('follows a seek and another speed, which the player reports', async () => {
    const { change } = await followed();
    change({ position: 1.15 });
    expect(spoken()).toBe('was');
    change({ rate: 3 });
    await vi.advanceTimersByTimeAsync(100);
    expect(spoken()).toBe('moved');
  });

  it('looks no more than once a frame if the position stalls before a word', async () => {
    const { looks, change } = await followed();
    change({ position: 0.499, isStalled: true });
    looks.mockClear();
    await vi.advanceTimersByTimeAsync(1000);
    expect(looks.mock.calls.length).toBeLessThan(65);
  });
});
