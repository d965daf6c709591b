import { wantsSound, type PlayerState } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';

/** When playback stops. */
export type SleepChoice =
  { readonly type: 'minutes'; readonly minutes: number } | { readonly type: 'section' | 'episode' };

export type Sleep = {
  readonly choice: SleepChoice;
  /** Seconds of real time until then; `null` while it is not known. */
  readonly left: number | null;
};

export type SleepTimer = {
  /** `null` while no timer is set. The same object until a whole second has passed. */
  get(): Sleep | null;
  subscribe(listener: () => void): () => void;
  /** Sets the timer, or clears it. */
  set(choice: SleepChoice | null): void;
  /** Adds minutes to those that are left. */
  extend(minutes: number): void;
  /** Whether playback stops with this episode. */
  endsWithEpisode(): boolean;
};

/** Seconds over which the audio fades out. */
const FADE = 10;

/** Milliseconds between two updates: a fade in quarters of a second has no audible steps. */
const EVERY = 250;

/** Seconds after the end of a section in which it still counts as just reached. */
const JUST_PASSED = 2;

/**
 * Stops playback after some minutes with a fade, at the end of a section, or at the end of the
 * episode. The fade is relative to the volume that the listener set, and does not change it.
 *
 * @param sectionEnd End of the section at a position, in seconds; `Infinity` for the last section,
 *   `null` if no sections are known.
 */
export function createSleepTimer(
  player: PlayerStore,
  sectionEnd: (trackId: string, seconds: number) => number | null,
): SleepTimer {
  let choice: SleepChoice | null = null;
  /** Milliseconds since 1970, for minutes. */
  let due = 0;
  /** The section that playback stops after: its track, and its end in seconds. */
  let goal: { readonly trackId: string; readonly end: number } | null = null;
  let sleep: Sleep | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  let before: PlayerState['status'] = player.getState().status;
  const listeners = new Set<() => void>();

  function show(next: Sleep | null): void {
    sleep = next;
    for (const listener of listeners) listener();
  }

  function set(next: SleepChoice | null): void {
    choice = next;
    goal = null;
    due = next?.type === 'minutes' ? Date.now() + next.minutes * 60_000 : 0;
    clearInterval(timer);
    player.setFade(1);
    if (next === null) return show(null);
    timer = setInterval(update, EVERY);
    show({ choice: next, left: null });
    update();
  }

  function update(): void {
    if (choice === null) return;
    const left = secondsLeft(choice);
    if (left !== null && left <= 0) return stopPlayback();
    const fadesOut = left !== null && left < FADE && choice.type !== 'episode';
    player.setFade(fadesOut ? left / FADE : 1);
    const rounded = left === null ? null : Math.ceil(left);
    if (rounded !== sleep?.left) show({ choice, left: rounded });
  }

  function stopPlayback(): void {
    if (wantsSound(player.getState())) player.pause();
    set(null);
  }

  function secondsLeft({ type }: SleepChoice): number | null {
    if (type === 'minutes') return (due - Date.now()) / 1000;
    const state = player.getState();
    if (state.status === 'idle') return null;
    const now = player.now();
    const section = type === 'episode' ? Infinity : endOfSection(state.track.id, now);
    if (section === null) return null;
    const left = (Math.min(section, state.duration) - now) / player.getSettings().rate;
    // The `finished` event ends the episode; it may come shortly after its duration.
    return section < state.duration ? left : Math.max(0.1, left);
  }

  /** Stays the same until the section is over; after a jump it is the end of the section there. */
  function endOfSection(trackId: string, now: number): number | null {
    const end = sectionEnd(trackId, now);
    const isJustOver = goal?.trackId === trackId && now >= goal.end && now < goal.end + JUST_PASSED;
    if (goal !== null && isJustOver) return goal.end;
    goal = end === null ? null : { trackId, end };
    return end;
  }

  player.subscribe(() => {
    const { status } = player.getState();
    const endedNow = status === 'ended' && before !== 'ended';
    before = status;
    // A section may end with the episode.
    if (endedNow && choice !== null && choice.type !== 'minutes') queueMicrotask(() => set(null));
  });

  return {
    get: () => sleep,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set,
    extend(minutes) {
      const left = choice?.type === 'minutes' ? (due - Date.now()) / 60_000 : 0;
      set({ type: 'minutes', minutes: left + minutes });
    },
    endsWithEpisode: () => choice !== null && choice.type !== 'minutes',
  };
}
