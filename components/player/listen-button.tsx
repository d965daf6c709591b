'use client';

import { holds, type Track } from '@/lib/player/player-state';
import { PlayButton } from './play-button';
import { usePlayer, usePlayerStore } from './use-player';

type ListenButtonProps = { readonly track: Track; readonly size?: 'large' | 'small' };

/** The Play button of an episode in a list. */
export function ListenButton({ track, size = 'small' }: ListenButtonProps) {
  const store = usePlayerStore();
  const status = usePlayer((state) => (holds(state, track.id) ? state.status : 'paused'));

  function press(): void {
    if (holds(store.getState(), track.id)) return store.toggle();
    store.choose(track);
    store.play();
  }

  return (
    <PlayButton size={size} status={status} title={track.title} src={track.src} onPress={press} />
  );
}
