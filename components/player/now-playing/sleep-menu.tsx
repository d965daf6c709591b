import { Moon } from 'lucide';
import { useChapters } from '@/components/player/chapters';
import { Choice } from '@/components/ui/choice';
import { Popover } from '@/components/ui/popover';
import { RowButton } from '@/components/ui/row-button';
import { whenLoaded } from '@/components/player/when-loaded';
import { usePlayer, useWholePlayer } from '@/components/player/use-player';
import { Icon } from '@/components/ui/icon';
import type { Sleep, SleepChoice } from '@/lib/player/sleep-timer';
import { formatClock } from '@/lib/time/format-clock';
import { messages } from '@/lib/messages/current/listening';
import { useLazy, useSleep } from './use-session';

const MINUTES = [5, 10, 15, 30, 45, 60];

type Option = { readonly choice: SleepChoice | null; readonly label: string };

/** The sleep timer, which pauses playback after the chosen time. */
export function SleepMenu() {
  const { sleep: lazyTimer } = useWholePlayer();
  const timer = useLazy(lazyTimer);
  const sleep = useSleep(timer);

  const trackId = usePlayer((state) => (state.status === 'idle' ? '' : state.track.id));
  const hasSections = useChapters(trackId).length > 0;
  const minutes: Option[] = MINUTES.map((count) => ({
    choice: { type: 'minutes', minutes: count },
    label: messages.minutes(count),
  }));
  const ends: Option[] = [
    ...(hasSections ? [{ choice: { type: 'section' as const }, label: messages.chapterEnd }] : []),
    { choice: { type: 'episode' }, label: messages.episodeEnd },
  ];
  const asRadio = ({ choice, label }: Option) => (
    <Choice
      key={label}
      name="sleep"
      label={label}
      checked={isSame(choice, sleep?.choice ?? null)}
      onChoose={() => whenLoaded(lazyTimer, (here) => here.set(choice))}
      className="px-3"
    />
  );
  const status = statusOf(sleep);

  return (
    <Popover
      label={status === null ? messages.sleep : `${messages.sleep}, ${status}`}
      className="flex items-center gap-1.5"
      button={
        <>
          <Icon icon={Moon} className="size-5" />
          {sleep?.left != null && (
            <span className="text-accent tabular-nums">{formatClock(sleep.left)}</span>
          )}
        </>
      }
    >
      <div role="radiogroup" aria-label={messages.sleep} className="grid w-max">
        {asRadio({ choice: null, label: messages.off })}
        <div className="grid grid-cols-3">{minutes.map(asRadio)}</div>
        {ends.map(asRadio)}
      </div>
      {sleep?.choice.type === 'minutes' && (
        <RowButton
          onClick={() => timer?.extend(5)}
          className="mt-1 w-full px-3 text-sm font-semibold text-accent"
        >
          {messages.fiveMore}
        </RowButton>
      )}
    </Popover>
  );
}

function statusOf(sleep: Sleep | null): string | null {
  if (sleep === null) return null;
  if (sleep.choice.type === 'section') return messages.chapterEnd;
  if (sleep.choice.type === 'episode') return messages.episodeEnd;
  return sleep.left === null ? null : messages.sleepsIn(formatClock(sleep.left));
}

function isSame(some: SleepChoice | null, other: SleepChoice | null): boolean {
  if (some === null || other === null) return some === other;
  if (some.type !== 'minutes' || other.type !== 'minutes') return some.type === other.type;
  return some.minutes === other.minutes;
}
