import { useSyncExternalStore } from 'react';
import { canSetVolume } from '@/lib/browser/player/audio-element';
import type { PlayerSettings } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import { messages } from '@/lib/messages/current/core';
import { MuteButton } from './mute-button';

type VolumeControlProps = { readonly settings: PlayerSettings; readonly store: PlayerStore };

/** A mute button, and a volume slider for devices with a mouse, since phones have volume keys. */
export function VolumeControl({ settings: { muted, volume }, store }: VolumeControlProps) {
  const hasVolume = useSyncExternalStore(neverChanges, canSetVolume, () => true);
  return (
    <div className="needs-script flex items-center">
      <MuteButton muted={muted} store={store} />
      {hasVolume && (
        <input
          type="range"
          dir="ltr"
          aria-label={messages.player.volume}
          className="volume hidden h-11! w-20! [@media(hover:hover)_and_(min-width:40rem)]:block"
          min={0}
          max={1}
          step={0.05}
          value={muted ? 0 : volume}
          onChange={({ currentTarget }) => {
            store.setMuted(false);
            store.setVolume(currentTarget.valueAsNumber);
          }}
        />
      )}
    </div>
  );
}

function neverChanges(): () => void {
  return () => {};
}
