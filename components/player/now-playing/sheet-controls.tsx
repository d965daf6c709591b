import { AtEnd } from '@/components/player/at-end';
import { PlayButton } from '@/components/player/play-button';
import { PlayerMessage } from '@/components/player/player-message';
import { SeekSlider } from '@/components/player/seek-slider';
import { ShareTrackButton } from '@/components/player/share-track-button';
import { SkipButton } from '@/components/player/skip-button';
import { SpeedMenu } from '@/components/player/speed-menu';
import { Times } from '@/components/player/times';
import { usePlayerSettings, usePlayerStore } from '@/components/player/use-player';
import { VolumeControl } from '@/components/player/volume-control';
import type { WithError, WithoutError } from '@/lib/player/player-state';
import { EarlierMenu } from './earlier-menu';
import { SleepMenu } from './sleep-menu';

/** All controls of the player, at the foot of the sheet. */
export function SheetControls({ state }: { readonly state: WithoutError | WithError }) {
  const store = usePlayerStore();
  const settings = usePlayerSettings();
  const { track, position, duration } = state;
  return (
    <div className="sheet-bottom">
      <SeekSlider
        trackId={track.id}
        position={position}
        duration={duration}
        buffered={state.buffered}
        onSeek={store.seek}
      />
      <Times position={position} duration={duration} rate={settings.rate} />
      <PlayerMessage state={state} onRetry={store.play} />
      <AtEnd state={state} />
      <div dir="ltr" className="flex items-center justify-center gap-6 pt-1">
        <SkipButton by={-15} onSkip={store.skip} />
        <PlayButton size="large" src={track.src} status={state.status} onPress={store.toggle} />
        <SkipButton by={30} onSkip={store.skip} />
      </div>
      <div className="flex items-center justify-center gap-3 text-quiet">
        <SpeedMenu rate={settings.rate} onRate={store.setRate} />
        <SleepMenu />
        <EarlierMenu />
        <VolumeControl settings={settings} store={store} />
        <ShareTrackButton track={track} />
      </div>
    </div>
  );
}
