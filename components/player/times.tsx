import { formatClock } from '@/lib/time/format-clock';
import { words } from '@/lib/words/current';

type TimesProps = {
  /** Seconds. */
  readonly position: number;
  /** Seconds. */
  readonly duration: number;
  readonly rate: number;
};

/** Where one is, what is left at the present speed, and the whole. */
export function Times({ position, duration, rate }: TimesProps) {
  const left = Math.max(0, duration - position) / rate;
  return (
    <p className="flex flex-wrap justify-between gap-x-3 text-sm text-quiet tabular-nums">
      <span>{formatClock(position)}</span>
      <span>
        {words.player.left(formatClock(left))}
        <span aria-hidden="true"> · </span>
        <span className="sr-only"> / </span>
        {formatClock(duration)}
      </span>
    </p>
  );
}
