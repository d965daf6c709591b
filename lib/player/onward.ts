import type { Track } from '@/lib/player/player-state';

/** What the show has after all that was queued. */
export type Onward = {
  /** `null` when nobody wishes to go on with the show, at its end, and until it is known. */
  get(): Track | null;
  /** Call it when something changed that this hangs on. Asks only for what is not known yet. */
  look(): void;
  /**
   * The same, waited for.
   *
   * @throws {Error} Without a network. The next call asks again.
   */
  find(): Promise<Track | null>;
};

type Options = {
  /** Fetches what comes next in the show. */
  readonly nextOf: (track: Track) => Promise<Track | null>;
  /** What it is to come after; `null` when nobody wishes to go on with the show. */
  readonly last: () => Track | null;
  /** Such episodes are passed over, or who heard the newest first would meet it twice. */
  readonly isHeard: (track: Track) => boolean;
  /** Told when `get` has another answer. */
  readonly changed: () => void;
};

/** Heard ones that are passed over at most: each of them is a request. */
const FAR = 30;

/** Milliseconds between two looks without a network. */
const PATIENCE = 30_000;

/**
 * Looks ahead in the show's order while something plays: a phone in a pocket may
 * play on when an episode ends, but not wait for an answer first.
 */
export function createOnward({ nextOf, last, isHeard, changed }: Options): Onward {
  const asked = new Map<string, Promise<Track | null>>();
  let found: { readonly after: string; readonly track: Track | null } | null = null;
  let deafUntil = 0;

  function ask(track: Track): Promise<Track | null> {
    const answer = asked.get(track.id) ?? nextOf(track);
    asked.set(track.id, answer);
    answer.catch(() => asked.delete(track.id));
    return answer;
  }

  async function after(track: Track): Promise<Track | null> {
    let next = await ask(track);
    for (let far = 0; next !== null && isHeard(next); far += 1) {
      next = far < FAR ? await ask(next) : null;
    }
    return next;
  }

  function get(): Track | null {
    // What came after the episode before is the present one.
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
      if (from === null || Date.now() < deafUntil) return;
      after(from).then(
        (track) => from.id === last()?.id && keep(from, track),
        () => (deafUntil = Date.now() + PATIENCE),
      );
    },
    async find() {
      const from = last();
      return from === null ? null : after(from);
    },
  };
}
