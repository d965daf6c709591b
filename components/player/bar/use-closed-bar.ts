'use client';

import { useEffect } from 'react';
import { sharedValue } from '@/components/ui/shared-value';
import { useQueue } from '@/components/player/use-player';
import { wantsSound, type PlayerState } from '@/lib/player/player-state';

/** In the session, because a bar that was closed should stay closed after a page load. */
const KEY = 'verbatim:closed-bar';

const closed = sharedValue(readClosed());

type ClosedBar = { readonly isClosed: boolean; readonly close: () => void };

/**
 * Lets the listener close the bar while nothing plays. It returns when audio plays, when
 * another episode is chosen, and when Up next changes.
 */
export function useClosedBar(state: PlayerState): ClosedBar {
  const { tracks } = useQueue();
  const contents = [state.status === 'idle' ? null : state.track.id, ...tracks.map(({ id }) => id)];
  const shown = JSON.stringify(contents);
  const plays = wantsSound(state);
  const record = closed.use();

  useEffect(() => {
    if (plays) keepClosed('');
  }, [plays]);
  return { isClosed: !plays && record === shown, close: () => keepClosed(shown) };
}

function readClosed(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    // The server has no session, and a browser may refuse access to it.
    return '';
  }
}

function keepClosed(record: string): void {
  closed.set(record);
  try {
    if (record === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, record);
  } catch {
    // Without storage, the bar stays closed until the next page load.
  }
}
