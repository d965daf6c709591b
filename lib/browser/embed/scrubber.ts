import { SEEK_STEPS } from '@/lib/player/seek-steps';
import type { Range } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import { createSpokenPosition } from '@/lib/player/spoken-position';
import { formatClock } from '@/lib/time/format-clock';
import { spokenTime } from '@/lib/time/spoken-time';
import { messages } from '@/lib/messages/current/core';
import { part } from './parts';

/** Binds the position slider. A drag fetches nothing: the audio seeks on release. */
export function bindScrubber(store: PlayerStore): void {
  const bar = part('scrubber');
  const loaded = part('loaded');
  const input = part<HTMLInputElement>('seek');
  const position = part('position');
  const duration = part('duration');
  let isDragged = false;
  let isMovedByUser = false;
  const spoken = createSpokenPosition((seconds) => {
    const state = store.getState();
    if (state.status === 'idle') return;
    input.setAttribute('aria-valuetext', textOf(seconds, state.duration));
  });

  function show(): void {
    const state = store.getState();
    if (state.status === 'idle') return;
    const seconds = isDragged ? input.valueAsNumber : state.position;
    input.max = `${Math.floor(state.duration)}`;
    if (!isDragged) input.value = `${Math.floor(seconds)}`;
    const isFocused = document.activeElement === input;
    spoken.show(Math.floor(seconds), !isFocused || isDragged || isMovedByUser);
    bar.style.setProperty('--share', percent(seconds, state.duration));
    loaded.style.background = loadedGradient(state.buffered, state.duration);
    position.textContent = formatClock(seconds);
    duration.textContent = formatClock(state.duration);
  }

  function seek(seconds: number): void {
    isMovedByUser = true;
    store.seek(seconds);
    isMovedByUser = false;
  }

  function endDrag(): void {
    if (isDragged) seek(input.valueAsNumber);
    isDragged = false;
    show();
  }

  input.addEventListener('pointerdown', () => (isDragged = true));
  input.addEventListener('pointerup', endDrag);
  input.addEventListener('pointercancel', () => (isDragged = false));
  // Screen readers move a slider without a pointer or keys.
  input.addEventListener('input', () => (isDragged ? show() : seek(input.valueAsNumber)));
  input.addEventListener('keydown', (event) => {
    const step = SEEK_STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    seek(Math.min(Math.max(0, Number(input.value) + step), Number(input.max)));
  });
  store.subscribe(show);
  show();
}

function textOf(seconds: number, duration: number): string {
  return messages.player.positionOf(
    spokenTime(seconds, messages.time),
    spokenTime(duration, messages.time),
  );
}

function percent(part: number, whole: number): string {
  return `${Math.min(100, Math.max(0, (part / whole) * 100)).toFixed(2)}%`;
}

/** The loaded ranges as one gradient, since their number keeps changing. */
function loadedGradient(buffered: readonly Range[], duration: number): string {
  const stops = buffered.flatMap(({ start, end }) => {
    const [from, to] = [percent(start, duration), percent(end, duration)];
    return [
      `transparent ${from}`,
      `var(--loaded) ${from}`,
      `var(--loaded) ${to}`,
      `transparent ${to}`,
    ];
  });
  return stops.length === 0 ? 'none' : `linear-gradient(to right, ${stops.join(', ')})`;
}
