import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { attachFollow, type InteractiveText } from '@/lib/browser/follow/attach-follow';
import type { PlayOffer } from '@/lib/browser/follow/offer-play';
import { withoutIds } from '@/lib/browser/follow/word-index';
import { encodeTiming } from '@/lib/transcript/timing-file';
import type { PlayerState } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import { steadyTiming } from '@/tests/support/timed-episode';
import { middleOf, transcriptOnPage } from '@/tests/support/transcript-on-page';
import { maps } from '@/tests/unit/lib/player/tracks';

const TEXT = ['The harbour was moved twice.', 'Seven lamps stood on the wall.'];

/** A player that is paused at 0 until the test sets something else. */
function pausedStore(duration: number) {
  const common = { status: 'paused', load: 1, track: maps, buffered: [], notice: null } as const;
  let state: PlayerState = { ...common, position: 0, duration };
  const listeners = new Set<() => void>();
  const part = {
    getState: () => state,
    getSettings: () => ({ rate: 1, volume: 1, muted: false }),
    now: () => (state.status === 'idle' ? 0 : state.position),
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    playFrom: vi.fn<PlayerStore['playFrom']>(),
  };
  return {
    ...part,
    store: part as Partial<PlayerStore> as PlayerStore, // attachFollow calls nothing else
    set(change: { position?: number; duration?: number; status?: 'paused' | 'playing' }) {
      state = { ...common, position: 0, duration, ...state, ...change };
      for (const listener of listeners) listener();
    },
  };
}

/** A text that follows a paused player, once its words are counted. */
async function followedText({ isCopy = false } = {}) {
  const { root, index, transcript } = await transcriptOnPage(...TEXT);
  const timing = steadyTiming(transcript);
  const counts = index.blocks.map(({ words }) => words.length);
  const file = encodeTiming(timing, index.checksum, counts);
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(file)));
  if (isCopy) withoutIds(root);
  const player = pausedStore(timing.durationSeconds);
  const tellText = vi.fn<(text: InteractiveText) => void>();
  const tellOffer = vi.fn<(offer: PlayOffer | null) => void>();
  const follow = attachFollow(root, {
    store: player.store,
    track: maps,
    timing: '/timing.json',
    panel: null,
    tellText,
    tellAway: () => {},
    tellOffer,
  });
  onTestFinished(follow.stop);
  await vi.waitFor(() => expect(tellText).toHaveBeenCalled());
  const voice = () => tellText.mock.lastCall?.[0].voice;
  return { root, index, player, timing, follow, tellText, tellOffer, voice };
}

function highlighted(name: string): string {
  return [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()).join();
}

function click(element: Element, { x, y }: { x: number; y: number }, init: PointerEventInit): void {
  const options = { bubbles: true, clientX: x, clientY: y, ...init };
  element.dispatchEvent(new PointerEvent('pointerdown', options));
  element.dispatchEvent(new PointerEvent('click', options));
}

describe('following the voice', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('highlights the word and the sentence at the position', async () => {
    const { player, timing } = await followedText();
    player.set({ position: timing.words[6]?.startSeconds ?? 0 });
    expect(highlighted('spoken-word')).toBe('lamps');
    expect(highlighted('spoken-sentence')).toMatch(/^Seven lamps/);
  });

  it('highlights a sentence until the next one begins', async () => {
    const { player, timing } = await followedText();
    const next = timing.words[5]?.startSeconds ?? 0;
    player.set({ position: next - 0.01 });
    expect(highlighted('spoken-word')).toBe('');
    expect(highlighted('spoken-sentence')).toBe('The harbour was moved twice.');
    player.set({ position: next });
    expect(highlighted('spoken-sentence')).toMatch(/^Seven lamps/);
  });

  it('highlights them in a copy of the text, which has no ids', async () => {
    const { root, player, timing } = await followedText({ isCopy: true });
    expect(root.querySelector('[id]')).toBeNull();
    player.set({ position: timing.words[6]?.startSeconds ?? 0 });
    expect(highlighted('spoken-word')).toBe('lamps');
  });

  it('highlights only paragraphs once the file reports another duration', async () => {
    const { root, player, timing, voice } = await followedText();
    expect(voice()?.isShifted).toBe(false);
    const position = timing.words[6]?.startSeconds ?? 0;
    player.set({ position, duration: timing.durationSeconds + 30 });
    expect(voice()).toMatchObject({ isShifted: true, level: 'paragraphs' });
    expect(highlighted('spoken-word')).toBe('');
    expect(highlighted('spoken-sentence')).toBe('');
    expect(root.querySelector('.is-spoken')?.textContent).toContain('Seven lamps');
  });

  it('counts the words again when another program changes the text', async () => {
    const { root, tellText, voice } = await followedText();
    const paragraph = root.querySelector('p');
    if (paragraph !== null) paragraph.textContent = 'Der Hafen wurde zweimal verlegt.';
    await vi.waitFor(() => expect(tellText).toHaveBeenCalledTimes(2));
    expect(voice()?.level).toBe('paragraphs');
  });

  it('removes its highlights when it is stopped', async () => {
    const { player, timing, follow } = await followedText();
    player.set({ position: timing.words[6]?.startSeconds ?? 0 });
    follow.stop();
    expect(CSS.highlights.has('spoken-word')).toBe(false);
  });

  it('seeks to a word that is tapped while the episode plays', async () => {
    const { root, index, player, timing, tellOffer } = await followedText();
    player.set({ status: 'playing' });
    click(root, middleOf(index, 6), { pointerType: 'touch', detail: 1 });
    await vi.waitFor(() =>
      expect(player.playFrom).toHaveBeenCalledWith(maps, timing.words[6]?.startSeconds),
    );
    expect(tellOffer).not.toHaveBeenCalled();
  });

  it('seeks to the clicked word, though the text moves before it can be no double click', async () => {
    const { root, index, player, timing } = await followedText();
    player.set({ status: 'playing' });
    click(root, middleOf(index, 6), { pointerType: 'mouse', detail: 1 });
    root.style.marginTop = '300px';
    await vi.waitFor(() =>
      expect(player.playFrom).toHaveBeenCalledWith(maps, timing.words[6]?.startSeconds),
    );
  });

  it('offers to play from a word that is tapped while the episode is paused', async () => {
    const { root, index, player, timing, tellOffer } = await followedText();
    const { x, y } = middleOf(index, 6);
    click(root, { x, y }, { pointerType: 'touch', detail: 1 });
    await vi.waitFor(() =>
      expect(tellOffer).toHaveBeenCalledWith(
        expect.objectContaining({ seconds: timing.words[6]?.startSeconds }),
      ),
    );
    const line = tellOffer.mock.lastCall?.[0]?.line;
    expect(line?.top).toBeLessThan(y);
    expect(line?.bottom).toBeGreaterThan(y);
    expect(highlighted('pointed')).toMatch(/^Seven lamps/);
    expect(player.playFrom).not.toHaveBeenCalled();
  });

  it('takes the offer back once the episode plays', async () => {
    const { root, index, player, tellOffer } = await followedText();
    click(root, middleOf(index, 6), { pointerType: 'touch', detail: 1 });
    await vi.waitFor(() => expect(tellOffer).toHaveBeenCalledOnce());
    player.set({ status: 'playing' });
    expect(tellOffer).toHaveBeenLastCalledWith(null);
    expect(highlighted('pointed')).toBe('');
  });

  it('waits for the second click of a mouse, which selects a word without playing it', async () => {
    const { root, index, tellOffer } = await followedText();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    click(root, middleOf(index, 6), { pointerType: 'mouse', detail: 1 });
    vi.advanceTimersByTime(200);
    click(root, middleOf(index, 6), { pointerType: 'mouse', detail: 2 });
    vi.advanceTimersByTime(1000);
    expect(tellOffer).not.toHaveBeenCalled();
    click(root, middleOf(index, 6), { pointerType: 'mouse', detail: 1 });
    vi.advanceTimersByTime(1000);
    expect(tellOffer).toHaveBeenCalledOnce();
  });
});
