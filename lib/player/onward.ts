import type { Track } from '@/lib/player/player-state';

/** The episode of the show that follows the queue. */
export type Onward = {
  /** `null` when the listener does not continue with the show, at its end, and until it is known. */
  get(): Track | null;
  /** Call it after a change of the queue or of the episode. Fetches only what is not known yet. */
  look(): void;
  /**
   * Waits for the episode.
   *
   * @throws {Error} Without a network. The next call fetches again.
   */
  find(): Promise<Track | null>;
};

type Options = {
  /** Fetches what comes next in the show. */
  readonly nextOf: (track: Track) => Promise<Track | null>;
  /** The track that it follows; `null` when the listener does not continue with the show. */
  readonly last: () => Track | null;
  /** Skips played episodes, so that a listener who began with the newest hears none twice. */
  readonly isHeard: (track: Track) => boolean;
  /** Called when `get` has another answer. */
  readonly changed: () => void;
};

/** Most played episodes that are skipped: each one is a request. */
const MOST_SKIPPED = 30;

/** Milliseconds between two attempts without a network. */
const RETRY_AFTER = 30_000;

/**
 * Finds the next episode while another one plays: a phone with its screen locked may continue
 * when an episode ends, but may not wait for a response first.
 */
export function createOnward({ nextOf, last, isHeard, changed }: Options): Onward {
  const requests = new Map<string, Promise<Track | null>>();
  let found: { readonly after: string; readonly track: Track | null } | null = null;
  let retryAt = 0;

  function request(track: Track): Promise<Track | null> {
    const answer = requests.get(track.id) ?? nextOf(track);
    requests.set(track.id, answer);
    answer.catch(() => requests.delete(track.id));
    return answer;
  }

  async function after(track: Track): Promise<Track | null> {
    let next = await request(track);
    for (let skipped = 0; next !== null && isHeard(next); skipped += 1) {
      next = skipped < MOST_SKIPPED ? await request(next) : null;
    }
    return next;
  }

  function get(): Track | null {
    // The episode that followed the previous one is the present one now.
    return found !== null && found.after === last()?.id ? found.track : null;
  }

  function keep(from: Track, track: Track | null): void {
    const before = get();
    found = { after: from.id, track };
    if (get()?.id !== before?.id) changed();
  }

  return {
    get,
    look() {
      const from = last();
      if (from === null || Date.now() < retryAt) return;
      after(from).then(
        (track) => from.id === last()?.id && keep(from, track),
        () => (retryAt = Date.now() + RETRY_AFTER),
      );
    },
    async find() {
      const from = last();
      return from === null ? null : after(from);
    },
  };
}
