import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepClip, type Clip } from '@/lib/browser/follow/keep-clip';
import { playingStore } from '@/tests/unit/lib/browser/player/silent-player';
import { bees, maps } from '@/tests/unit/lib/player/tracks';

/** A store that plays old maps at 100 seconds, within a clip from 99 to 105. */
async function playingClip() {
  const all = await playingStore();
  const told = vi.fn<(clip: Clip | null) => void>();
  const stop = keepClip(all.store, maps.id, { start: 99, end: 105 }, told);
  const last = () => told.mock.lastCall?.[0] ?? null;
  return {
    ...all,
    stop,
    last,
    moveTo: (position: number) => all.report({ type: 'moved', position }),
  };
}

describe('a clip', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('pauses the audio at its end, and is over once the audio has stopped', async () => {
    const { engine, last, moveTo, report } = await playingClip();
    moveTo(104.9);
    expect(engine.pause).not.toHaveBeenCalled();
    moveTo(105.1);
    expect(engine.pause).toHaveBeenCalledOnce();
    expect(last()?.isOver).toBe(false);
    report({ type: 'stopped' });
    expect(last()?.isOver).toBe(true);
  });

  it('continues from its end, and does not pause again', async () => {
    const { engine, last, moveTo, report } = await playingClip();
    moveTo(105.1);
    report({ type: 'stopped' });
    last()?.goOn();
    expect(engine.play).toHaveBeenCalledTimes(2);
    expect(last()).toBeNull();
    report({ type: 'started' });
    moveTo(106);
    expect(engine.pause).toHaveBeenCalledOnce();
  });

  it('is left when the listener seeks elsewhere', async () => {
    const { engine, last, moveTo } = await playingClip();
    moveTo(120);
    expect(last()).toBeNull();
    moveTo(104);
    moveTo(105.1);
    expect(engine.pause).not.toHaveBeenCalled();
  });

  it('is left when it is over and playback continues by other means', async () => {
    const { last, moveTo, report } = await playingClip();
    moveTo(105.1);
    report({ type: 'stopped' });
    report({ type: 'started' });
    expect(last()).toBeNull();
    report({ type: 'stopped' });
    expect(last()).toBeNull();
  });

  it('is left when it is over and another episode is chosen', async () => {
    const { store, last, moveTo, report } = await playingClip();
    moveTo(105.1);
    report({ type: 'stopped' });
    store.choose(bees);
    expect(last()).toBeNull();
  });

  it('begins again at its end while it is repeated', async () => {
    const { engine, last, moveTo } = await playingClip();
    last()?.toggleRepeat();
    expect(last()?.repeats).toBe(true);
    moveTo(105.1);
    expect(engine.seek).toHaveBeenLastCalledWith(99);
    expect(engine.pause).not.toHaveBeenCalled();
    moveTo(99);
    last()?.toggleRepeat();
    moveTo(105.1);
    expect(engine.pause).toHaveBeenCalledOnce();
  });

  it('begins again when repeat is turned on after its end', async () => {
    const { engine, last, moveTo, report } = await playingClip();
    moveTo(105.1);
    report({ type: 'stopped' });
    last()?.toggleRepeat();
    expect(engine.seek).toHaveBeenLastCalledWith(99);
    expect(engine.play).toHaveBeenCalledTimes(2);
    expect(last()).toMatchObject({ isOver: false, repeats: true });
  });

  it('is left and no longer pauses when it is stopped', async () => {
    const { engine, stop, last, moveTo } = await playingClip();
    stop();
    expect(last()).toBeNull();
    moveTo(105.1);
    expect(engine.pause).not.toHaveBeenCalled();
  });
});
