'use client';

import { useEffect } from 'react';
import type { Track } from '@/lib/player/player-state';
import { parseMoment } from '@/lib/time/parse-moment';
import { usePlayerStore } from './use-player';

/**
 * Follows links to a moment of this page's episode, such as `#t=12.5`. A page
 * opened at a moment stands there; a link that is pressed also plays.
 */
export function useMoments(track: Track): void {
  const store = usePlayerStore();

  useEffect(() => {
    function standAt(moment = parseMoment(location.hash) ?? parseMoment(location.search)): void {
      if (moment === null) return;
      store.choose(track, moment.start);
    }
    function playFrom(event: MouseEvent): void {
      if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey)
        return;
      const link = event.target.closest<HTMLAnchorElement>('a[href^="#t="]');
      const moment = link && parseMoment(link.hash);
      if (!moment) return;
      store.choose(track, moment.start);
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
}
