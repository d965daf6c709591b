import { useId, useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { formatClock } from '@/lib/time/format-clock';
import type { Moment } from '@/lib/time/parse-moment';
import { messages } from '@/lib/messages/current/share';
import type { ClipTimes } from '@/components/player/share-request';
import { readClip, tenths } from '@/lib/links/share-links';

type MomentFieldsProps = {
  /** The listener's position, in seconds. */
  readonly now: number;
  readonly clip: ClipTimes | null;
  /** Seconds. */
  readonly duration: number;
  readonly onMoment: (moment: Moment | null) => void;
};

/** Length of the clip that the dialog suggests, in seconds. */
const SUGGESTED_CLIP_SECONDS = 30;

type Choice = 'whole' | 'moment' | 'clip';

/** Fields for the start and the end of the shared part. */
export function MomentFields({ now, clip, duration, onMoment }: MomentFieldsProps) {
  const [choice, setChoice] = useState<Choice>(
    clip !== null ? 'clip' : now > 0 ? 'moment' : 'whole',
  );
  const [from, setFrom] = useState(() => clockOf(clip?.start ?? now));
  const [to, setTo] = useState(() =>
    clockOf(clip?.end ?? Math.min(now + SUGGESTED_CLIP_SECONDS, duration)),
  );
  const isInvalid = choice === 'clip' && readClip(from, to, duration) === null;

  function choose(next: Choice, nextFrom = from, nextTo = to): void {
    setChoice(next);
    setFrom(nextFrom);
    setTo(nextTo);
    if (next === 'clip') onMoment(readClip(nextFrom, nextTo, duration));
    else onMoment(next === 'moment' ? { start: now, end: null } : null);
  }

  return (
    <div className="mt-2 text-sm">
      <Checkbox
        label={messages.startAt(formatClock(now))}
        checked={choice === 'moment'}
        onCheck={(checked) => choose(checked ? 'moment' : 'whole')}
      />
      <Checkbox
        label={messages.clip}
        checked={choice === 'clip'}
        onCheck={(checked) => choose(checked ? 'clip' : 'whole')}
      />
      {choice === 'clip' && (
        <div className="ms-8 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Time
            label={messages.from}
            value={from}
            isInvalid={isInvalid}
            onValue={(value) => choose('clip', value)}
          />
          <Time
            label={messages.to}
            value={to}
            isInvalid={isInvalid}
            onValue={(value) => choose('clip', from, value)}
          />
        </div>
      )}
      <p role="status" className={isInvalid ? 'ms-8 mt-1' : 'sr-only'}>
        {isInvalid ? messages.invalidTime : ''}
      </p>
    </div>
  );
}

type TimeProps = {
  readonly label: string;
  readonly value: string;
  readonly isInvalid: boolean;
  readonly onValue: (value: string) => void;
};

function Time({ label, value, isInvalid, onValue }: TimeProps) {
  const id = useId();
  return (
    <span className="flex items-center gap-2">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="text"
        autoComplete="off"
        aria-invalid={isInvalid}
        value={value}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
        className="min-h-11 w-24 rounded-lg border border-line bg-paper px-3 tabular-nums"
      />
    </span>
  );
}

/** Includes tenths of a second where there are any, because a clip may start within a second. */
function clockOf(seconds: number): string {
  const rounded = tenths(seconds);
  const rest = Math.round((rounded % 1) * 10);
  return `${formatClock(rounded)}${rest === 0 ? '' : `.${rest}`}`;
}
