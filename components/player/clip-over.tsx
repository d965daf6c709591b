'use client';

import { useSyncExternalStore } from 'react';
import { words } from '@/lib/words/current';

type GoOn = () => void;

let current: GoOn | null = null;
const listeners = new Set<() => void>();

/** For the page that plays a clip: it is over, and this plays on; `null` when it is not. */
export function tellClipOver(goOn: GoOn | null): void {
  current = goOn;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says that a clip is over, and offers the rest, in whichever player is there. */
export function ClipOver() {
  const goOn = useSyncExternalStore(
    subscribe,
    () => current,
    () => null,
  );
  return (
    <div role="status" className={goOn === null ? 'sr-only' : 'flex items-center gap-x-3 text-sm'}>
      {goOn !== null && (
        <>
          <p>{words.live.clipOver}</p>
          <button
            type="button"
            onClick={goOn}
            className="min-h-11 font-semibold text-accent underline underline-offset-4"
          >
            {words.live.goOn}
          </button>
        </>
      )}
    </div>
  );
}
