import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { playInOneTab } from '@/lib/browser/player/tabs';
import { wantsSound } from '@/lib/player/player-state';
import { playingStore, storeWithSilentEngine } from './silent-player';
import { maps } from '@/tests/unit/lib/player/tracks';

const channels: BroadcastChannel[] = [];

function channel(): BroadcastChannel {
  const opened = new BroadcastChannel('tabs-test');
  channels.push(opened);
  return opened;
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] }));
afterEach(() => {
  for (const opened of channels.splice(0)) opened.close();
  vi.useRealTimers();
});

/** A tab that plays, told by its engine as soon as it is asked. */
function tabThatPlays() {
  const all = storeWithSilentEngine();
  const posted = channel();
  const sent = vi.spyOn(posted, 'postMessage');
  playInOneTab(all.store, posted, 0);
  const play = async () => {
    all.store.choose(maps);
    all.store.play();
    await vi.waitFor(() => expect(all.loads).not.toHaveLength(0));
    all.report({ type: 'started' });
  };
  return { ...all, sent, play };
}

describe('of two tabs', () => {
  it('one plays on plain http as well, where there is no random UUID', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const [first, second] = [tabThatPlays(), tabThatPlays()];
    vi.unstubAllGlobals();
    await first.play();
    vi.advanceTimersByTime(1000);
    await second.play();
    await vi.waitFor(() => expect(first.engine.pause).toHaveBeenCalled());
    expect(second.engine.pause).not.toHaveBeenCalled();
  });

  it('the one that begins later plays, and the other pauses', async () => {
    const [first, second] = [tabThatPlays(), tabThatPlays()];
    await first.play();
    vi.advanceTimersByTime(1000);
    await second.play();
    await vi.waitFor(() => expect(first.engine.pause).toHaveBeenCalled());
    expect(second.engine.pause).not.toHaveBeenCalled();
  });

  it('the one whose code came late still gives way to one that began after it', async () => {
    const first = await playingStore();
    const since = Date.now();
    vi.advanceTimersByTime(1000);
    const second = tabThatPlays();
    await second.play();
    vi.advanceTimersByTime(1000);
    playInOneTab(first.store, channel(), since);
    await vi.waitFor(() => expect(first.engine.pause).toHaveBeenCalled());
    expect(second.engine.pause).not.toHaveBeenCalled();
  });

  it('that begin at the same moment just one plays on, and they stop talking', async () => {
    const [first, second] = [tabThatPlays(), tabThatPlays()];
    for (const { store, engine, report } of [first, second]) {
      engine.pause.mockImplementation(() => report({ type: 'stopped' }));
      store.choose(maps);
      store.play();
    }
    const live = () => [first, second].filter(({ store }) => wantsSound(store.getState()));
    await vi.waitFor(() => expect(live()).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(100);
    expect(live()).toHaveLength(1);
    const sent = () => first.sent.mock.calls.length + second.sent.mock.calls.length;
    expect(sent()).toBeLessThanOrEqual(4);
  });

  it('a pause tells the other one nothing', async () => {
    const { sent, play, report } = tabThatPlays();
    await play();
    report({ type: 'stopped' });
    expect(sent).toHaveBeenCalledOnce();
  });

  it('what is no message of ours is left alone', async () => {
    const all = await playingStore();
    const theirs = channel();
    playInOneTab(all.store, channel(), Date.now());
    all.report({ type: 'stopped' });
    all.report({ type: 'started' });
    for (const data of [null, 'hello', { tab: 1, at: 'x' }, []]) theirs.postMessage(data);
    theirs.postMessage({ tab: 'z', at: Date.now() + 1 });
    await vi.waitFor(() => expect(all.engine.pause).toHaveBeenCalledOnce());
  });
});
