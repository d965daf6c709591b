'use client';

import { useRef, type ReactNode } from 'react';
import type { Track } from '@/lib/player/player-state';
import { formatClock } from '@/lib/time/format-clock';
import { words } from '@/lib/words/current';
import { PlayButton } from './play-button';
import { PlayerMessage } from './player-message';
import { SeekSlider } from './seek-slider';
import { SkipButton } from './skip-button';
import { SpeedMenu } from './speed-menu';
import { useAsPagePlayer } from './page-player';
import { useMoments } from './use-moments';
import { usePageTrack } from './use-page-track';
import { usePlayerSettings, usePlayerStore } from './use-player';
import { VolumeControl } from './volume-control';

type EpisodePlayerProps = {
  readonly track: Track;
  /** Stands in when there are no scripts. */
  readonly children: ReactNode;
};

/** The player on the page of an episode. While another episode sounds, it only offers to play. */
export function EpisodePlayer({ track, children }: EpisodePlayerProps) {
  const store = usePlayerStore();
  const settings = usePlayerSettings();
  const region = useRef<HTMLElement>(null);
  const { state, isCurrent } = usePageTrack(track);
  const active = useAsPagePlayer(region, isCurrent);
  useMoments(track);

  const position = state.status === 'idle' ? 0 : state.position;
  const duration = state.status === 'idle' ? track.duration : state.duration;

  function play(): void {
    if (isCurrent) return store.toggle();
    store.choose(track);
    store.play();
  }

  return (
    <section
      ref={region}
      aria-label={isCurrent ? words.player.player : words.player.thisEpisode}
      inert={!active}
      className="no-print mt-8 rounded-xl bg-raised px-4 py-3 sm:px-6 sm:py-5"
    >
      <div className="needs-script flex items-center gap-4 sm:gap-5">
        <PlayButton
          size="large"
          status={state.status === 'idle' ? 'paused' : state.status}
          title={isCurrent ? undefined : track.title}
          onPress={play}
        />
        {isCurrent ? (
          <div className="min-w-0 grow">
            <SeekSlider
              position={position}
              duration={duration}
              buffered={state.status === 'idle' ? [] : state.buffered}
              onSeek={store.seek}
            />
            <div className="flex items-center gap-1 text-sm text-quiet sm:gap-2">
              <Times position={position} duration={duration} />
              <span className="grow" />
              <SkipButton by={-15} onSkip={store.skip} />
              <SkipButton by={30} onSkip={store.skip} />
              <SpeedMenu rate={settings.rate} onRate={store.setRate} />
              <VolumeControl settings={settings} store={store} />
            </div>
          </div>
        ) : (
          <p className="text-quiet">{words.player.otherPlays}</p>
        )}
      </div>
      {isCurrent && <PlayerMessage state={state} onRetry={store.play} />}
      {children}
    </section>
  );
}

function Times({ position, duration }: { readonly position: number; readonly duration: number }) {
  return (
    <span className="whitespace-nowrap tabular-nums">
      {formatClock(position)} <span aria-hidden="true">/</span> {formatClock(duration)}
    </span>
  );
}
