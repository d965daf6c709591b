import type { Track } from '@/lib/player/player-state';
import type { AtEnd } from '@/lib/player/stored-player';
import { usePlayerStore } from '@/components/player/use-player';
import { Checkbox } from '@/components/ui/checkbox';
import { RowButton } from '@/components/ui/row-button';
import { formatClock } from '@/lib/time/format-clock';
import { messages as core } from '@/lib/messages/current/core';
import { messages } from '@/lib/messages/current/listening';

type AtEndChoiceProps = {
  readonly atEnd: AtEnd;
  readonly onChoose: (atEnd: AtEnd) => void;
};

/** Chooses what happens at the end of an episode. The second option includes the first one. */
export function AtEndChoice({ atEnd, onChoose }: AtEndChoiceProps) {
  return (
    <div className="text-sm">
      <Checkbox
        label={messages.autoplayQueue}
        checked={atEnd !== 'stop'}
        onCheck={(checked) => onChoose(checked ? 'queue' : 'stop')}
      />
      <Checkbox
        label={messages.autoplayShow}
        checked={atEnd === 'show'}
        onCheck={(checked) => onChoose(checked ? 'show' : 'queue')}
      />
    </div>
  );
}

type AfterwardsProps = {
  readonly track: Track;
  /** Whether the queue has an episode that plays before this one. */
  readonly hasBefore: boolean;
};

/** The episode of the show that plays after the queue. */
export function Afterwards({ track, hasBefore }: AfterwardsProps) {
  const store = usePlayerStore();
  return (
    <div className="border-y border-line py-1">
      <p className="px-2 pt-1.5 text-sm text-quiet">
        {hasBefore ? messages.afterwards : messages.nextOfShow}
      </p>
      <RowButton
        onClick={() => {
          store.choose(track);
          store.play();
        }}
        className="w-full px-2 py-1.5"
      >
        <span className="sr-only">{core.player.play} </span>
        <bdi className="line-clamp-2 font-medium">{track.title}</bdi>
        <span className="text-sm text-quiet tabular-nums">{formatClock(track.duration)}</span>
      </RowButton>
    </div>
  );
}
