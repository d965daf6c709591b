'use client';

import { ListMusic } from 'lucide';
import { useRef, type ReactNode } from 'react';
import { EpisodeMenu } from '@/components/episode/episode-menu';
import { Served } from '@/components/ui/hydration/served';
import { LazyPart } from '@/components/ui/lazy-part';
import type { Track } from '@/lib/player/player-state';
import { messages } from '@/lib/messages/current/core';
import { usePublishChapters } from '@/components/player/chapters';
import type { Chapter } from '@/lib/browser/player/known-chapters';
import { NowPlayingButton } from '@/components/player/now-playing-button';
import { PlayButton } from '@/components/player/play-button';
import { PlayerMessage } from '@/components/player/player-message';
import { SeekSlider } from '@/components/player/seek-slider';
import { SkipButtons } from '@/components/player/skip-button';
import { SpeedMenu } from '@/components/player/speed-menu';
import { Times } from '@/components/player/times';
import { useAsPagePlayer } from '@/components/player/page-player';
import { useMoments } from '@/components/player/use-moments';
import { usePageTrack } from '@/components/player/use-page-track';
import { usePlayerSettings, usePlayerStore } from '@/components/player/use-player';
import { VolumeControl } from '@/components/player/volume-control';

const loadClip = async () => (await import('@/components/player/clip-keeper')).ClipKeeper;

type EpisodePlayerProps = {
  readonly track: Track;
  /** Empty while the transcript has no timing. */
  readonly chapters: readonly Chapter[];
  /** Shown when scripts are off. */
  readonly children: ReactNode;
};

/** The player on an episode's page. While another episode plays, it shows only the Play button. */
export function EpisodePlayer({ track, chapters, children }: EpisodePlayerProps) {
  const store = usePlayerStore();
  const settings = usePlayerSettings();
  const region = useRef<HTMLElement>(null);
  const { state, isCurrent } = usePageTrack(track);
  const { away, inert } = useAsPagePlayer(region, isCurrent);
  const moment = useMoments(track);
  usePublishChapters(track.id, chapters);

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
      aria-label={isCurrent ? messages.player.player : messages.player.thisEpisode}
      inert={inert}
      className={`no-print mt-8 max-w-3xl rounded-xl bg-raised p-4 sm:px-6 ${away ? 'invisible' : ''}`}
    >
      <div className="needs-script flex items-center gap-4 sm:gap-6">
        <PlayButton
          size="large"
          status={state.status}
          title={isCurrent ? undefined : track.title}
          src={track.src}
          onPress={play}
        />
        {isCurrent ? (
          <div className="min-w-0 grow">
            <SeekSlider
              trackId={track.id}
              position={position}
              duration={duration}
              buffered={state.status === 'idle' ? [] : state.buffered}
              onSeek={store.seek}
            />
            <Times position={position} duration={duration} rate={settings.rate} />
          </div>
        ) : (
          <p className="text-quiet">{messages.player.otherIsPlaying}</p>
        )}
      </div>
      <div className="sm:flex sm:flex-row-reverse sm:items-center sm:justify-between">
        {isCurrent && (
          <div className="needs-script flex flex-wrap items-center justify-between text-quiet sm:gap-2">
            <SkipButtons onSkip={store.skip} />
            <SpeedMenu rate={settings.rate} onRate={store.setRate} />
            <VolumeControl settings={settings} store={store} />
            <NowPlayingButton icon={ListMusic} className="size-5" />
          </div>
        )}
        <div className="flex grow flex-wrap items-center gap-x-3 sm:gap-x-5">
          <Served>{children}</Served>
          <EpisodeMenu track={track} />
        </div>
      </div>
      {isCurrent && <PlayerMessage state={state} onRetry={store.play} />}
      {moment !== null && moment.end !== null && (
        <LazyPart load={loadClip} props={{ track, moment }} />
      )}
    </section>
  );
}
