import { wantsSound, type PlayerState } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';

/** When to fall silent. */
export type SleepChoice =
  { readonly type: 'minutes'; readonly minutes: number } | { readonly type: 'section' | 'episode' };

export type Sleep = {
  readonly choice: SleepChoice;
  /** Seconds until then, as a clock on the wall has them; `null` while nobody can say. */
  readonly left: number | null;
};

export type SleepTimer = {
  /** `null` while none is set. The same object until a whole second has gone. */
  get(): Sleep | null;
  subscribe(listener: () => void): () => void;
  /** Sets another one, or none. */
  set(choice: SleepChoice | null): void;
  /** More minutes on top of those that are left. */
  extend(minutes: number): void;
  /** Whether the sound should stop with this episode. */
  endsWithEpisode(): boolean;
};

/** Seconds over which the sound fades out. */
const FADE = 10;

/** Milliseconds between two looks: a fade in quarters of a second has no steps one hears. */
const EVERY = 250;

/** Seconds that a section's end may lie behind us and still count as just reached. */
const JUST_PASSED = 2;

/**
 * Stops the sound after a while, with a fade, at the end of a section or at the
 * end of the episode. The fade is over the volume that the listener set, and
 * leaves it as it was.
 *
 * @param sectionEnd Seconds at which the section ends that a time is in;
 *   `Infinity` in the last one, `null` where no sections are known.
 */
export function createSleepTimer(
  player: PlayerStore,
  sectionEnd: (trackId: string, seconds: number) => number | null,
): SleepTimer {
  let choice: SleepChoice | null = null;
  /** Milliseconds since 1970, for minutes. */
  let due = 0;
  /** The section that is heard out: which track, and where it ends. */
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
    timer = setInterval(look, EVERY);
    show({ choice: next, left: null });
    look();
  }

  function look(): void {
    if (choice === null) return;
    const left = secondsLeft(choice);
    if (left !== null && left <= 0) return fallSilent();
    const fadesOut = left !== null && left < FADE && choice.type !== 'episode';
    player.setFade(fadesOut ? left / FADE : 1);
    const rounded = left === null ? null : Math.ceil(left);
    if (rounded !== sleep?.left) show({ choice, left: rounded });
  }

  function fallSilent(): void {
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
    // The end of the episode is told, and may come a little after its duration.
    return section < state.duration ? left : Math.max(0.1, left);
  }

  /** Stays the same while it is heard out; a jump elsewhere is about the section there. */
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
