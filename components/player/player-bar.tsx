'use client';

import { X } from 'lucide';
import { useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { formatClock } from '@/lib/time/format-clock';
import { messages } from '@/lib/messages/current/core';
import { wantsSound } from '@/lib/player/player-state';
import { AtEnd } from './at-end';
import { BarTitle } from './bar/bar-title';
import { useClosedBar } from './bar/use-closed-bar';
import { MuteButton } from './mute-button';
import { NowPlayingButton } from './now-playing-button';
import { PlayButton } from './play-button';
import { PlayerMessage } from './player-message';
import { publishDock } from './publish-dock';
import { SeekSlider } from './seek-slider';
import { ShareTrackButton } from './share-track-button';
import { SkipButton } from './skip-button';
import { SleepButton } from './sleep-button';
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
  const { isClosed, close } = useClosedBar(state);
  if (state.status === 'idle' || !shown || isClosed) return null;
  const { track, position, duration } = state;

  return (
    <section
      ref={publishDock}
      aria-label={messages.player.player}
      onFocus={onFocus}
      onBlur={onBlur}
      className="player-bar no-print"
    >
      <SeekSlider
        trackId={track.id}
        position={position}
        duration={duration}
        buffered={state.buffered}
        onSeek={store.seek}
      />
      <div className="bar-row" data-paused={wantsSound(state) ? undefined : ''}>
        <BarTitle track={track} onFollow={release} />
        {/* Back is on the left and forward on the right in every language, as on the scrubber. */}
        <div dir="ltr" className="bar-transport">
          <SkipButton by={-15} onSkip={store.skip} />
          <PlayButton status={state.status} src={track.src} onPress={store.toggle} />
          <SkipButton by={30} onSkip={store.skip} />
        </div>
        <div className="bar-tools">
          <p dir="ltr" translate="no" className="bar-extra bar-times">
            {formatClock(position)} / {formatClock(duration)}
          </p>
          {wasMuted && <MuteButton muted={muted} store={store} />}
          <div className="bar-extra">
            <SpeedMenu rate={rate} onRate={store.setRate} />
          </div>
          <SleepButton />
          <NowPlayingButton className="bar-open" />
          <div className="bar-extra">
            <ShareTrackButton track={track} />
          </div>
          {!wantsSound(state) && (
            <IconButton label={messages.player.closeBar} onClick={close} className="bar-close">
              <Icon icon={X} className="size-5" />
            </IconButton>
          )}
        </div>
      </div>
      {/* The place above the bar that `Slot` leaves free for it. */}
      <div className="slot">
        <PlayerMessage state={state} onRetry={store.play} inSlot />
      </div>
      <div className="px-4 sm:px-6">
        <AtEnd state={state} />
      </div>
    </section>
  );
}
