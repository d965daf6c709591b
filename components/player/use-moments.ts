'use client';

import { useEffect, useEffectEvent } from 'react';
import type { Track } from '@/lib/player/player-state';
import { parseMoment, type Moment } from '@/lib/time/parse-moment';
import { usePlayerStore } from './use-player';

/**
 * Follows links to a moment of this page's episode, such as `#t=12.5`. A page
 * opened at a moment stands there; a link that is pressed also plays.
 */
export function useMoments(track: Track): void {
  const store = usePlayerStore();

  const choose = useEffectEvent((moment: Moment) => store.choose(track, moment.start));

  useEffect(() => {
    function standAt(moment = parseMoment(location.hash) ?? parseMoment(location.search)): void {
      if (moment !== null) choose(moment);
    }
    function playFrom(event: MouseEvent): void {
      if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey)
        return;
      const link = event.target.closest<HTMLAnchorElement>('a[href^="#t="]');
      const moment = link && parseMoment(link.hash);
      if (!moment) return;
      choose(moment);
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
