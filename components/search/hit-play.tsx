import { LoaderCircle, Pause, Play } from 'lucide';
import { pressToPlay } from '@/components/player/press-to-play';
import { usePlayer, usePlayerStore } from '@/components/player/use-player';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { holds, type Track } from '@/lib/player/player-state';
import { buttonOf } from '@/lib/player/view';
import type { HitTime } from '@/lib/search/hit-time';
import { formatClock } from '@/lib/time/format-clock';
import { messages as common } from '@/lib/messages/current/core';
import { messages } from '@/lib/messages/current/search';

type HitPlayProps = {
  readonly track: Track;
  readonly time: HitTime;
  /** Whether this hit was played last. */
  readonly wasPlayedLast: boolean;
  readonly onPlay: () => void;
};

/** Plays from a hit. A press while it plays pauses. */
export function HitPlay({ track, time, wasPlayedLast, onPlay }: HitPlayProps) {
  const store = usePlayerStore();
  const status = usePlayer((state) =>
    wasPlayedLast && holds(state, track.id) ? state.status : 'paused',
  );
  const button = buttonOf(status);
  const isSounding = button.action === 'pause';
  const clock = formatClock(time.seconds);
  const play = time.isWord ? messages.playFrom : messages.playParagraph;

  function press(): void {
    if (isSounding || button.isLoading) return store.pause();
    store.playFrom(track, time.seconds);
    onPlay();
  }

  return (
    <Button
      kind="plain"
      data-play=""
      data-status={button.status}
      aria-label={
        isSounding ? `${common.player.pause} ${track.title}, ${clock}` : play(track.title, clock)
      }
      onClick={(event) => pressToPlay(event, press)}
      className="flex items-center gap-1.5 tabular-nums"
    >
      <Icon icon={isSounding ? Pause : Play} className="mark size-4" weight="filled" />
      <Icon
        icon={LoaderCircle}
        weight="heavy"
        className="spinner size-4 animate-spin motion-reduce:animate-none"
      />
      {clock}
    </Button>
  );
}
