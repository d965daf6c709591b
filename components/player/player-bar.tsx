'use client';

import { ChevronUp } from 'lucide';
import { useState } from 'react';
import { formatClock } from '@/lib/time/format-clock';
import { messages } from '@/lib/messages/current/core';
import { MuteButton } from './mute-button';
import { NowPlayingButton } from './now-playing-button';
import { PlayButton } from './play-button';
import { PlayerMessage } from './player-message';
import { SeekSlider } from './seek-slider';
import { SkipButtons } from './skip-button';
import { SpeedMenu } from './speed-menu';
import { useAsBar } from './page-player';
import { usePlayer, usePlayerSettings, usePlayerStore } from './use-player';

/** The player at the bottom of the window, shown while the page's own player is out of view. */
export function PlayerBar() {
  const store = usePlayerStore();
  const state = usePlayer((now) => now);
  const { rate, muted } = usePlayerSettings();
  // Once shown, the button stays: removing it after a press would lose the focus.
  const [wasMuted, setWasMuted] = useState(muted);
  if (muted && !wasMuted) setWasMuted(true);
  const { shown, release, onFocus, onBlur } = useAsBar();
  if (state.status === 'idle' || !shown) return null;
  const { track, position, duration } = state;

  return (
    <section
      aria-label={messages.player.player}
      onFocus={onFocus}
      onBlur={onBlur}
      className="player-bar no-print fixed inset-x-0 bottom-0 z-10 border-t border-line bg-raised pr-[env(safe-area-inset-right)] pb-[env(safe-area-inset-bottom)] pl-[env(safe-area-inset-left)]"
    >
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-2 px-3 py-2 sm:flex-nowrap sm:gap-x-4 sm:px-6">
        <PlayButton status={state.status} src={track.src} onPress={store.toggle} />
        <div
          dir="ltr"
          className="bar-scrubber order-last flex w-full items-center gap-3 text-sm text-quiet tabular-nums sm:order-none sm:w-auto sm:grow"
        >
          <span translate="no">{formatClock(position)}</span>
          <SeekSlider
            trackId={track.id}
            position={position}
            duration={duration}
            buffered={state.buffered}
            onSeek={store.seek}
          />
          <span translate="no">{formatClock(duration)}</span>
          {wasMuted && <MuteButton muted={muted} store={store} />}
        </div>
        <a
          href={track.page}
          onClick={release}
          className="min-w-0 grow basis-0 truncate py-2 font-medium hover:underline sm:max-w-64 sm:basis-48"
        >
          <bdi>{track.title}</bdi>
        </a>
        <SkipButtons onSkip={store.skip} />
        <SpeedMenu rate={rate} onRate={store.setRate} />
        <NowPlayingButton icon={ChevronUp} className="size-6" />
      </div>
      <div className="mx-auto max-w-page px-3 sm:px-6">
        <PlayerMessage state={state} onRetry={store.play} />
      </div>
    </section>
  );
}
