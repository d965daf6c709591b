'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { Track } from '@/lib/player/player-state';
import { parseMoment, type Moment } from '@/lib/time/parse-moment';
import { usePlayerStore } from './use-player';

/**
 * Follows links to a moment of this page's episode, such as `#t=12.5`. A page
 * opened at a moment stands there; a link that is pressed also plays. A link to
 * a clip, `#t=12.5,18`, stops where the clip ends.
 *
 * @returns The moment that was asked for last.
 */
export function useMoments(track: Track): Moment | null {
  const store = usePlayerStore();
  const [moment, setMoment] = useState<Moment | null>(null);

  const choose = useEffectEvent((next: Moment) => {
    store.choose(track, next.start);
    setMoment(next);
  });

  useEffect(() => {
    function standAt(next = parseMoment(location.hash) ?? parseMoment(location.search)): void {
      if (next !== null) choose(next);
    }
    function playFrom(event: MouseEvent): void {
      if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey)
        return;
      const link = event.target.closest<HTMLAnchorElement>('a[href^="#t="]');
      const next = link && parseMoment(link.hash);
      if (!next) return;
      choose(next);
      store.play();
    }
    function followHash(): void {
      const state = store.getState();
      // After a press the sound is there already; this is for Back and for typing.
      if (state.status === 'idle' || state.status === 'paused') standAt();
    }
    standAt();
    document.addEventListener('click', playFrom);
    addEventListener('hashchange', followHash);
    return () => {
      document.removeEventListener('click', playFrom);
      removeEventListener('hashchange', followHash);
    };
  }, [store, track.id]);

  return moment;
}
