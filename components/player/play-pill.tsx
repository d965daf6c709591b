'use client';

import { LoaderCircle, Pause, Play } from 'lucide';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { buttonName } from '@/lib/browser/player/message-text';
import { holds, type Track } from '@/lib/player/player-state';
import { shareHeard } from '@/lib/player/progress';
import { buttonOf } from '@/lib/player/view';
import { messages } from '@/lib/messages/current/core';
import { pressToPlay } from './press-to-play';
import { useHeard, usePlayer, usePlayerStore } from './use-player';

type PlayPillProps = {
  readonly track: Track;
  /** Written after the verb, such as `8 min`. */
  readonly length: string;
  /** The visible verb and the start of the name. Default: Play. */
  readonly verb?: string;
  /** The main button of a page. Others are outlined, and fill as the listener goes on. */
  readonly filled?: boolean;
};

const ICON = { className: 'mark size-4', weight: 'filled' } as const;

/** The Play button of an episode, with its length. */
export function PlayPill({
  track,
  length,
  verb = messages.player.play,
  filled = false,
}: PlayPillProps) {
  const store = usePlayerStore();
  const status = usePlayer((state) => (holds(state, track.id) ? state.status : 'paused'));
  const button = buttonOf(status);

  function press(): void {
    if (holds(store.getState(), track.id)) return store.toggle();
    store.choose(track);
    store.play();
  }

  return (
    <Button
      kind={filled ? 'main' : 'pill'}
      aria-label={buttonName(button, track.title, verb)}
      data-play={track.src}
      data-pause={buttonName(buttonOf('playing'), track.title)}
      data-status={button.status}
      // While playback waits for the network, the icon turns, and a press pauses.
      data-pauses={button.action === 'pause' ? '' : undefined}
      onClick={(event) => pressToPlay(event, press)}
      className="play-pill needs-script"
    >
      {!filled && <HeardFill track={track} />}
      <span className="relative flex items-center gap-2">
        <Icon icon={Pause} {...ICON} className={`${ICON.className} to-pause`} />
        <Icon icon={Play} {...ICON} className={`${ICON.className} to-play`} />
        <Icon
          icon={LoaderCircle}
          weight="heavy"
          className="spinner size-4 animate-spin motion-reduce:animate-none"
        />
        {/* Both are laid out, so that the pill keeps its width. */}
        <span className="pill-words">
          <bdi suppressHydrationWarning>{`${verb} · ${length}`}</bdi>
          <bdi suppressHydrationWarning>{`${messages.player.pause} · ${length}`}</bdi>
        </span>
      </span>
    </Button>
  );
}

/** The part of the pill that stands for the part of the episode that was heard. */
function HeardFill({ track }: { readonly track: Track }) {
  const heard = useHeard();
  const playing = usePlayer((state) =>
    holds(state, track.id) && state.status === 'playing'
      ? Math.round((100 * state.position) / track.duration)
      : null,
  );
  const percent = playing ?? shareHeard(heard, track.id, track.duration);
  return (
    <svg className="pill-fill" aria-hidden="true">
      <rect width={`${percent}%`} height="100%" />
    </svg>
  );
}
