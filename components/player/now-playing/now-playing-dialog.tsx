'use client';

import { ChevronDown, Settings } from 'lucide';
import { PlayButton } from '@/components/player/play-button';
import { PlayerMessage } from '@/components/player/player-message';
import { showPanel } from '@/components/player/panels';
import { SeekSlider } from '@/components/player/seek-slider';
import { SkipButton } from '@/components/player/skip-button';
import { SpeedMenu } from '@/components/player/speed-menu';
import { Times } from '@/components/player/times';
import { usePlayer, usePlayerSettings, usePlayerStore } from '@/components/player/use-player';
import { VolumeControl } from '@/components/player/volume-control';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { messages as core } from '@/lib/messages/current/core';
import { messages } from '@/lib/messages/current/listening';
import { closeDialog, Dialog } from '@/components/ui/dialog';
import { NowPlayingTabs } from './tabs';
import { SleepMenu } from './sleep-menu';

/** The dialog "Now playing". It fills the screen of a phone and takes one side of a wide window. */
export function NowPlayingDialog({ onClose }: { readonly onClose: () => void }) {
  const store = usePlayerStore();
  const state = usePlayer((now) => now);
  const settings = usePlayerSettings();
  if (state.status === 'idle') return null;
  const { track, position, duration } = state;

  return (
    <Dialog aria-labelledby="now-playing" onClose={onClose} className="sheet">
      <header className="flex items-center justify-between gap-2">
        <IconButton label={messages.close} onClick={closeDialog}>
          <Icon icon={ChevronDown} className="size-6" />
        </IconButton>
        <h2 id="now-playing" className="text-sm font-semibold">
          {core.player.nowPlaying}
        </h2>
        <IconButton label={messages.settings} onClick={() => showPanel('settings')}>
          <Icon icon={Settings} className="size-5" />
        </IconButton>
      </header>
      <div className="sheet-title">
        {track.artwork !== null && (
          <img src={track.artwork} alt="" width={176} height={176} className="sheet-artwork" />
        )}
        <div className="min-w-0">
          {track.series !== null && (
            <p className="text-sm font-semibold text-accent">{track.series}</p>
          )}
          <p className="font-serif text-xl leading-snug text-balance">
            <a href={track.page} onClick={onClose} className="hover:underline">
              <bdi>{track.title}</bdi>
            </a>
          </p>
        </div>
      </div>
      <div>
        <SeekSlider
          trackId={track.id}
          position={position}
          duration={duration}
          buffered={state.buffered}
          onSeek={store.seek}
        />
        <Times position={position} duration={duration} rate={settings.rate} />
        <PlayerMessage state={state} onRetry={store.play} />
      </div>
      <div dir="ltr" className="flex items-center justify-center gap-6">
        <SkipButton by={-15} onSkip={store.skip} />
        <PlayButton size="large" src={track.src} status={state.status} onPress={store.toggle} />
        <SkipButton by={30} onSkip={store.skip} />
      </div>
      <div className="flex items-center justify-center gap-3 text-quiet">
        <SpeedMenu rate={settings.rate} onRate={store.setRate} />
        <SleepMenu />
        <VolumeControl settings={settings} store={store} />
      </div>
      <NowPlayingTabs track={track} />
    </Dialog>
  );
}
