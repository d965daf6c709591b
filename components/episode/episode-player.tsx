'use client';

import { useRef, type ReactNode } from 'react';
import { EpisodeMenu } from '@/components/episode/episode-menu';
import { Served } from '@/components/ui/hydration/served';
import { LazyPart } from '@/components/ui/lazy-part';
import type { Track } from '@/lib/player/player-state';
import { messages } from '@/lib/messages/current/core';
import type { SpeechMap } from '@/lib/transcript/speech-map';
import { AtEnd } from '@/components/player/at-end';
import { usePublishChapters } from '@/components/player/chapters';
import type { Chapter } from '@/lib/browser/player/known-chapters';
import { NowPlayingButton } from '@/components/player/now-playing-button';
import { usePublishOpenPage } from '@/components/player/open-page';
import { PlayButton } from '@/components/player/play-button';
import { PlayerMessage } from '@/components/player/player-message';
import { SeekSlider } from '@/components/player/seek-slider';
import { ShareTrackButton } from '@/components/player/share-track-button';
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
  /** Drawn around the scrubber; `null` without the times of words. */
  readonly map: SpeechMap | null;
  /** Shown when scripts are off. */
  readonly children: ReactNode;
};

/** The player on an episode's page. While another episode plays, it shows only the Play button. */
export function EpisodePlayer({ track, chapters, map, children }: EpisodePlayerProps) {
  const store = usePlayerStore();
  const settings = usePlayerSettings();
  const region = useRef<HTMLElement>(null);
  const { state, isCurrent } = usePageTrack(track);
  const { away, inert } = useAsPagePlayer(region, isCurrent);
  const moment = useMoments(track);
  usePublishChapters(track.id, chapters);
  usePublishOpenPage(track.id);

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
      className={`no-print mt-3 max-w-3xl sm:mt-5 rounded-xl bg-raised p-4 pb-2 sm:px-6 sm:pt-5 ${away ? 'invisible' : ''}`}
    >
      <div className="needs-script flex flex-wrap items-center justify-center gap-x-3 sm:-ms-2 sm:flex-nowrap">
        <div className="-order-2">
          <PlayButton
            size="large"
            status={state.status}
            title={isCurrent ? undefined : track.title}
            src={track.src}
            onPress={play}
          />
        </div>
        {isCurrent ? (
          <div className="w-full min-w-0 sm:w-auto sm:grow sm:ps-3">
            <SeekSlider
              trackId={track.id}
              position={position}
              duration={duration}
              buffered={state.status === 'idle' ? [] : state.buffered}
              onSeek={store.seek}
              map={map}
            />
            <Times position={position} duration={duration} rate={settings.rate} />
          </div>
        ) : (
          <p className="grow text-quiet">{messages.player.otherIsPlaying}</p>
        )}
        {isCurrent && <SkipButtons onSkip={store.skip} />}
      </div>
      <div className="-mx-2 flex flex-wrap items-center justify-between text-quiet">
        {isCurrent && (
          <>
            <SpeedMenu rate={settings.rate} onRate={store.setRate} />
            <VolumeControl settings={settings} store={store} />
          </>
        )}
        <div className="contents sm:ms-auto sm:flex">
          <Served>{children}</Served>
          {isCurrent && <ShareTrackButton track={track} />}
          {isCurrent && <NowPlayingButton />}
          <EpisodeMenu track={track} />
        </div>
      </div>
      {isCurrent && <PlayerMessage state={state} onRetry={store.play} />}
      <AtEnd state={state} />
      {moment !== null && moment.end !== null && (
        <LazyPart load={loadClip} props={{ track, moment }} />
      )}
    </section>
  );
}
