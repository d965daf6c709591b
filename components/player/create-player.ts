import { createPlayerStore } from '@/lib/player/create-player-store';
import type { Extras } from '@/lib/player/extras/extras';
import { isLive, type Track } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import { createPlayerStorage, STORAGE_KEY, type PlayerStorage } from '@/lib/player/storage';
import { copiesOf } from '@/lib/show/picture';
import { sectionEnd } from './known-chapters';

/** Extras come with the first sound, or when something asks for them. */
export type LazyExtras = {
  /** `null` until they are here. */
  get(): Extras | null;
  load(): Promise<Extras>;
  subscribe(listener: () => void): () => void;
};

/** The one player of a site, with what it remembers and what it can do besides playing. */
export type Player = {
  readonly store: PlayerStore;
  readonly storage: PlayerStorage;
  readonly extras: LazyExtras;
};

export type ShowOfPlayer = { readonly title: string; readonly basePath: string };

export function createPlayer(show: ShowOfPlayer): Player {
  const storage = createPlayerStorage(() => localStorage, STORAGE_KEY + show.basePath);
  const store = createPlayerStore({
    storage,
    loadEngine: async () => (await import('@/lib/player/howler-engine')).createHowlerEngine,
  });
  const extras = lazyExtras(async () => {
    const { createExtras } = await import('@/lib/player/extras/extras');
    return createExtras({
      player: store,
      storage,
      describe: (track) => onLockScreen(track, show.title),
      sectionEnd,
    });
  });
  const stop = store.subscribe(() => {
    if (!isLive(store.getState())) return;
    stop();
    extras.load().catch(() => {
      // The sound needs none of it; a panel that does asks again.
    });
  });
  return { store, storage, extras };
}

function onLockScreen({ title, series, artwork }: Track, show: string): MediaMetadataInit {
  return {
    title,
    artist: show,
    album: series ?? show,
    artwork: artwork === null ? [] : copiesOf(artwork),
  };
}

function lazyExtras(create: () => Promise<Extras>): LazyExtras {
  let extras: Extras | null = null;
  let coming: Promise<Extras> | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => extras,
    load() {
      coming ??= create().then((made) => {
        extras = made;
        for (const listener of listeners) listener();
        return made;
      });
      coming.catch(() => (coming = null));
      return coming;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
