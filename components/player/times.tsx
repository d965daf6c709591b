import { formatClock } from '@/lib/time/format-clock';
import { messages } from '@/lib/messages/current/core';

type TimesProps = {
  /** Seconds. */
  readonly position: number;
  /** Seconds. */
  readonly duration: number;
  readonly rate: number;
};

/** Elapsed time, time left at the current rate unless that is all of it, and duration. */
export function Times({ position, duration, rate }: TimesProps) {
  const left = formatClock(Math.max(0, duration - position) / rate);
  const whole = formatClock(duration);
  return (
    <p
      dir="ltr"
      translate="no"
      className="flex flex-wrap justify-between gap-x-3 text-sm text-quiet tabular-nums"
    >
      <span suppressHydrationWarning>{formatClock(position)}</span>
      <span>
        {left !== whole && (
          <>
            <bdi suppressHydrationWarning>{messages.player.left(left)}</bdi>
            <span suppressHydrationWarning aria-hidden="true">
              {' · '}
            </span>
            <span suppressHydrationWarning className="sr-only">
              {' / '}
            </span>
          </>
        )}
        <span suppressHydrationWarning>{whole}</span>
      </span>
    </p>
  );
}
