import { useState, type CSSProperties, type KeyboardEvent } from 'react';
import type { Range } from '@/lib/player/player-state';
import { spokenTime } from '@/lib/time/spoken-time';
import { words } from '@/lib/words/current';

type SeekSliderProps = {
  /** Seconds. */
  readonly position: number;
  /** Seconds. */
  readonly duration: number;
  readonly buffered: readonly Range[];
  readonly onSeek: (seconds: number) => void;
};

/** Seconds that a key moves the position by. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -5,
  ArrowDown: -5,
  ArrowRight: 5,
  ArrowUp: 5,
  PageDown: -30,
  PageUp: 30,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Where we are in the episode. A native range, so touch and screen readers come
 * free. While it is dragged nothing is fetched: the sound moves on release.
 */
export function SeekSlider({ position, duration, buffered, onSeek }: SeekSliderProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = Math.min(Math.floor(dragged ?? position), Math.floor(duration));

  function seekByKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') setDragged(null);
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onSeek(Math.min(Math.max(0, shown + step), duration));
  }

  function release(): void {
    if (dragged !== null) onSeek(dragged);
    setDragged(null);
  }

  return (
    <div
      className="scrubber grow"
      style={{ '--share': percent(dragged ?? position, duration) } as CSSProperties} // React's type has no place for custom properties.
    >
      <div className="scrubber-track" aria-hidden="true">
        {buffered.map(({ start, end }) => (
          <div
            key={start}
            className="scrubber-buffered"
            style={{
              insetInlineStart: percent(start, duration),
              width: percent(end - start, duration),
            }}
          />
        ))}
        <div className="scrubber-played" />
      </div>
      <input
        type="range"
        aria-label={words.player.seek}
        aria-valuetext={words.player.positionOf(
          spokenTime(shown, words.time),
          spokenTime(duration, words.time),
        )}
        min={0}
        max={Math.floor(duration)}
        step={1}
        value={shown}
        onPointerDown={() => setDragged(shown)}
        onPointerUp={release}
        onPointerCancel={() => setDragged(null)}
        onKeyDown={seekByKey}
        onChange={({ currentTarget: { valueAsNumber } }) =>
          dragged === null ? onSeek(valueAsNumber) : setDragged(valueAsNumber)
        }
      />
    </div>
  );
}

function percent(part: number, whole: number): string {
  return `${Math.min(100, Math.max(0, (part / whole) * 100)).toFixed(2)}%`;
}
