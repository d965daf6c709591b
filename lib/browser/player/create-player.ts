import { fetchTrack, loadEngine } from '@/lib/browser/player/engine-source';
import { audioElement, startRecord } from './audio-element';
import { createPlayerStore } from './create-player-store';
import type { Session } from './session';
import type { SleepTimer } from '@/lib/player/sleep-timer';
import { wantsSound, type Track } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import type { PlayerStorage } from '@/lib/player/player-storage';
import { createPlayerStorage, STORAGE_KEY } from './storage';
import { copiesOf } from '@/lib/show/picture';
import { sectionEnd } from './known-chapters';

/** A part of the player that is loaded on demand. */
export type Lazy<Part> = {
  /** `null` until it is loaded. */
  get(): Part | null;
  load(): Promise<Part>;
  subscribe(listener: () => void): () => void;
};

/** The one player of a site, with its storage and its features besides playback. */
export type Player = {
  readonly show: ShowOfPlayer;
  readonly store: PlayerStore;
  readonly storage: PlayerStorage;
  /** Loaded with the first playback. */
  readonly session: Lazy<Session>;
  readonly sleep: Lazy<SleepTimer>;
  /** See `ShowOfPlayer`. */
  readonly showTitle: string;
  readonly showArtwork: string | null;
};

/** Code that is loaded with playback waits this long after the press, so that the audio starts first. */
const SESSION_DELAY_MILLISECONDS = 200;

export type ShowOfPlayer = {
  readonly title: string;
  readonly basePath: string;
  /** Address of the show's artwork, which tracks without a picture of their own have. */
  readonly artwork?: string;
};

let playerOfWindow: Player | null = null;

/**
 * The window's one player. It outlives React's tree: if a changed page has to be
 * rendered again, the same player continues to play.
 */
export function playerOf(show: ShowOfPlayer): Player {
  if (typeof window === 'undefined') return createPlayer(show);
  return (playerOfWindow ??= createPlayer(show));
}

function createPlayer(show: ShowOfPlayer): Player {
  const storage = createPlayerStorage(() => localStorage, STORAGE_KEY + show.basePath);
  const store = createPlayerStore({
    storage,
    audio: audioElement,
    record: startRecord(),
    loadEngine,
    fetchTrack,
  });
  const sleep = lazy(async () => {
    const { createSleepTimer } = await import('@/lib/player/sleep-timer');
    return createSleepTimer(store, sectionEnd);
  });
  let since = 0;
  const session = lazy(async () => {
    const { createSession } = await import('./session');
    return createSession({
      player: store,
      storage,
      describe: (track) => metadataInitOf(track, show.title),
      endsHere: () => sleep.get()?.endsWithEpisode() === true,
      since,
    });
  });
  const stop = store.subscribe(() => {
    if (!wantsSound(store.getState())) return;
    stop();
    since = Date.now();
    setTimeout(() => {
      session.load().catch(() => {
        // Playback does not need it; a panel that does requests it again.
      });
    }, SESSION_DELAY_MILLISECONDS);
  });
  return {
    show,
    store,
    storage,
    session,
    sleep,
    showTitle: show.title,
    showArtwork: show.artwork ?? null,
  };
}

function metadataInitOf({ title, series, artwork }: Track, show: string): MediaMetadataInit {
  return {
    title,
    artist: show,
    album: series ?? show,
    artwork: artwork === null ? [] : copiesOf(artwork),
  };
}

function lazy<Part>(create: () => Promise<Part>): Lazy<Part> {
  let part: Part | null = null;
  let loading: Promise<Part> | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => part,
    load() {
      loading ??= create().then((made) => {
        part = made;
        for (const listener of listeners) listener();
        return made;
      });
      loading.catch(() => (loading = null));
      return loading;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
