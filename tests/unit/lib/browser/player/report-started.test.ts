import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reportStarted } from '@/lib/browser/player/report-started';

/** What the browser says of a sound, event by event. */
class Sound extends EventTarget {
  currentTime = 0;
  paused = false;
  seeking = false;

  says(name: string, now: Partial<Pick<Sound, 'currentTime' | 'paused' | 'seeking'>> = {}): void {
    Object.assign(this, now);
    this.dispatchEvent(new Event(name));
  }
}

let sound: Sound;
const started = vi.fn();

beforeEach(() => {
  started.mockClear();
  sound = new Sound();
  // Only what the function reads of an element.
  reportStarted(sound as unknown as HTMLAudioElement, started, new AbortController().signal);
});

describe('a sound that flows', () => {
  it('is told by playing', () => {
    sound.says('playing');
    expect(started).toHaveBeenCalledOnce();
  });

  it('is told by a clock that goes on after a wait, once', () => {
    sound.says('playing');
    sound.says('waiting', { currentTime: 10 });
    sound.says('timeupdate', { currentTime: 10 });
    expect(started).toHaveBeenCalledOnce();
    sound.says('timeupdate', { currentTime: 10.3 });
    sound.says('timeupdate', { currentTime: 10.6 });
    expect(started).toHaveBeenCalledTimes(2);
  });

  it('is not told by the jump of a seek, but by what follows it', () => {
    sound.says('seeking', { seeking: true });
    sound.says('timeupdate', { currentTime: 200, seeking: false });
    sound.says('seeked');
    expect(started).not.toHaveBeenCalled();
    sound.says('timeupdate', { currentTime: 200.25 });
    expect(started).toHaveBeenCalledOnce();
  });

  it('is not told of one that stands paused', () => {
    sound.says('pause', { paused: true, currentTime: 5 });
    sound.says('timeupdate', { currentTime: 8 });
    expect(started).not.toHaveBeenCalled();
  });
});
