import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linkSystemControls } from '@/lib/browser/player/media-session';
import { createQueue } from '@/lib/player/queue';
import type { AtEnd } from '@/lib/player/stored-player';
import { playingStore } from './silent-player';
import { bees } from '@/tests/unit/lib/player/tracks';

const comets = { ...bees, id: 'comets' };

/** The system's side: what it was told last, and its buttons. */
async function lockScreen() {
  const all = await playingStore();
  const queue = createQueue({
    player: all.store,
    storage: all.storage,
    endsHere: () => false,
    nextOf: () => Promise.resolve(comets),
  });
  const buttons = new Map<MediaSessionAction, MediaSessionActionHandler | null>();
  const session = {
    metadata: null,
    // The type of what is assigned later; no browser is here to have it.
    playbackState: 'none' as MediaSessionPlaybackState,
    setActionHandler: (action: MediaSessionAction, handler: MediaSessionActionHandler | null) => {
      if (action === 'stop') throw new TypeError('What is "stop"?');
      buttons.set(action, handler);
    },
    setPositionState: vi.fn((place: MediaPositionState = {}) => {
      const { duration = 0, position = 0, playbackRate = 1 } = place;
      // As browsers do.
      if (position > duration || position < 0 || playbackRate === 0) throw new TypeError();
    }),
  };
  linkSystemControls({ player: all.store, queue, describe: ({ title }) => ({ title }), session });
  const press = (action: MediaSessionAction, details: Partial<MediaSessionActionDetails> = {}) =>
    buttons.get(action)?.({ action, ...details });
  const setAtEnd = (atEnd: AtEnd) => all.storage.keepQueue({ ...all.storage.queue(), atEnd });
  return { ...all, queue, buttons, session, press, setAtEnd };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the lock screen', () => {
  it('has buttons that do what they say', async () => {
    const { press, engine } = await lockScreen();
    press('pause');
    expect(engine.pause).toHaveBeenCalled();
    press('play');
    expect(engine.play).toHaveBeenCalled();
    press('seekbackward');
    expect(engine.seek).toHaveBeenLastCalledWith(85);
    press('seekforward');
    expect(engine.seek).toHaveBeenLastCalledWith(130);
    press('seekforward', { seekOffset: 10 });
    expect(engine.seek).toHaveBeenLastCalledWith(110);
    press('seekto', { seekTime: 0 });
    expect(engine.seek).toHaveBeenLastCalledWith(0);
  });

  it('offers the next episode only while there is one', async () => {
    const { queue, buttons, press, store } = await lockScreen();
    expect(buttons.get('nexttrack')).toBeNull();
    queue.add(bees);
    press('nexttrack');
    expect(store.getState()).toMatchObject({ track: { id: 'bees' } });
    expect(buttons.get('nexttrack')).toBeNull();
  });

  it('offers the next episode of the show if the listener continues with it', async () => {
    const { buttons, press, store, setAtEnd } = await lockScreen();
    setAtEnd('show');
    await vi.waitFor(() => expect(buttons.get('nexttrack')).toBeTypeOf('function'));
    setAtEnd('queue');
    expect(buttons.get('nexttrack')).toBeNull();
    setAtEnd('show');
    press('nexttrack');
    expect(store.getState()).toMatchObject({ track: { id: 'comets' } });
  });

  it('says playing while sound is wanted, even when it has to be waited for', async () => {
    const { session, report } = await lockScreen();
    expect(session.playbackState).toBe('playing');
    report({ type: 'waited' });
    expect(session.playbackState).toBe('playing');
    report({ type: 'stopped' });
    expect(session.playbackState).toBe('paused');
  });

  it('is told the place after a seek, another speed and a pause, and not on each tick', async () => {
    const { session, store, report } = await lockScreen();
    const { setPositionState: place } = session;
    expect(place).toHaveBeenLastCalledWith({ duration: 2530, position: 100, playbackRate: 1 });
    for (let second = 101; second < 110; second += 1) {
      await vi.advanceTimersByTimeAsync(1000);
      report({ type: 'moved', position: second });
    }
    expect(place).toHaveBeenCalledOnce();
    report({ type: 'moved', position: 600 });
    expect(place).toHaveBeenLastCalledWith({ duration: 2530, position: 600, playbackRate: 1 });
    store.setRate(2);
    expect(place).toHaveBeenLastCalledWith({ duration: 2530, position: 600, playbackRate: 2 });
    await vi.advanceTimersByTimeAsync(10_000);
    report({ type: 'moved', position: 620 });
    report({ type: 'stopped' });
    expect(place).toHaveBeenCalledTimes(4);
  });

  it('never gets a place behind the end, which would throw', async () => {
    const { session, report } = await lockScreen();
    report({ type: 'moved', position: 2530.9 });
    report({ type: 'finished' });
    expect(session.setPositionState).toHaveBeenLastCalledWith(
      expect.objectContaining({ position: 2530 }),
    );
  });
});
