'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { holds, type Track } from '@/lib/player/player-state';
import { markHeardPast, wasHeardPast } from '@/lib/browser/player/heard-past';
import { parseMoment, type Moment } from '@/lib/time/parse-moment';
import { usePlayerStore } from './use-player';

/**
 * Follows links to a moment of this page's episode, such as `#t=12.5`. When a page
 * opens at a moment, the player moves there; a press on such a link also plays. A link
 * to a clip, `#t=12.5,18`, stops at its end. A reload after further listening keeps
 * the listener's position.
 *
 * @returns The moment that was requested last.
 */
export function useMoments(track: Track): Moment | null {
  const store = usePlayerStore();
  const [moment, setMoment] = useState<Moment | null>(null);

  const choose = useEffectEvent((next: Moment) => {
    store.choose(track, next.start);
    setMoment(next);
  });

  const play = useEffectEvent((next: Moment) => {
    store.playFrom(track, next.start);
    setMoment(next);
  });

  /** A clip stays active while the listener's position is within it. */
  const resumeClip = useEffectEvent(() => {
    const state = store.getState();
    const clip = momentOfPage();
    if (clip?.end == null || !holds(state, track.id)) return;
    if (state.position >= clip.start && state.position < clip.end) setMoment(clip);
  });

  useEffect(() => {
    if (moment === null) return;
    return store.subscribe(() => {
      const state = store.getState();
      if (state.status === 'playing' && holds(state, track.id)) markHeardPast();
    });
  }, [store, track.id, moment]);

  useEffect(() => {
    function moveTo(): void {
      const next = momentOfPage();
      if (next !== null) choose(next);
    }
    function playFrom(event: MouseEvent): void {
      if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey)
        return;
      const link = event.target.closest<HTMLAnchorElement>('a[href^="#t="]');
      const next = link && parseMoment(link.hash);
      if (!next) return;
      play(next);
    }
    function followHash(): void {
      const state = store.getState();
      // After a press on a link it plays already; this handles Back and an address typed by
      // hand.
      if (state.status === 'idle' || state.status === 'paused') moveTo();
    }
    const open = () => (wasHeardPast() ? resumeClip() : moveTo());
    open();
    document.addEventListener('click', playFrom);
    addEventListener('hashchange', followHash);
    return () => {
      document.removeEventListener('click', playFrom);
      removeEventListener('hashchange', followHash);
    };
  }, [store, track.id]);

  return moment;
}

function momentOfPage(): Moment | null {
  return parseMoment(location.hash) ?? parseMoment(location.search);
}
