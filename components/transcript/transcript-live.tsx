'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import type { Track } from '@/lib/player/player-state';
import { usePlayer } from '@/components/player/use-player';
import { isTyping } from './is-typing';
import { hasShortcuts } from './shortcut-setting';
import type { Wish } from './live/live';

const Live = lazy(async () => ({ default: (await import('./live/live')).Live }));

export type TranscriptLiveProps = {
  readonly track: Track;
  /** Where the timing is; `null` when nobody has timed the transcript. */
  readonly timing: string | null;
  /** BCP 47; says where a sentence ends. */
  readonly language: string;
  /** What a quote names besides its speaker. */
  readonly source: string;
  /** The element that has the text. */
  readonly root: HTMLElement;
};

/** What was clicked before the page was awake. */
function earlyWish(): Wish | null {
  // There is no boot script in development.
  const click = (window as Partial<Window>).__verbatim?.takeClick();
  return click ? { type: 'click', ...click } : null;
}

const KEYS = new Set(['j', 'k', 'J', 'K', '/', '?']);

/**
 * Fetches what makes the text move with the sound on the first sign that
 * somebody wants it: playing, a click on a word, a selection, one of the keys,
 * or a link to a passage. What was asked is kept and done when it is here.
 */
export function TranscriptLive(props: TranscriptLiveProps) {
  const { root, track } = props;
  const [wish, setWish] = useState(earlyWish);
  const plays = usePlayer((state) => state.status === 'playing' && state.track.id === track.id);
  const [wasPlayed, setWasPlayed] = useState(false);
  if (plays && !wasPlayed) setWasPlayed(true);
  const isWanted = wish !== null || wasPlayed;

  useEffect(() => {
    if (isWanted) return;
    const listening = new AbortController();
    const { signal } = listening;
    const wishFor = (next: Wish) => setWish((before) => before ?? next);
    if (/[#&]w=/.test(location.hash)) wishFor({ type: 'passage' });
    addEventListener(
      'hashchange',
      () => {
        if (/[#&]w=/.test(location.hash)) wishFor({ type: 'passage' });
      },
      { signal },
    );
    root.addEventListener(
      'click',
      ({ clientX: x, clientY: y, target }) => {
        const isLink = target instanceof Element && target.closest('a, button') !== null;
        if (!isLink && getSelection()?.isCollapsed !== false) wishFor({ type: 'click', x, y });
      },
      { signal },
    );
    document.addEventListener(
      'selectionchange',
      () => {
        const selection = getSelection();
        if (selection?.isCollapsed === false && root.contains(selection.anchorNode)) {
          wishFor({ type: 'selection' });
        }
      },
      { signal },
    );
    addEventListener(
      'keydown',
      (event) => {
        if (!KEYS.has(event.key) || isTyping(event) || !hasShortcuts()) return;
        event.preventDefault();
        wishFor({ type: 'key', key: event.key });
      },
      { signal },
    );
    return () => listening.abort();
  }, [root, isWanted]);

  if (!isWanted) return null;
  return (
    <Suspense fallback={null}>
      <Live {...props} wish={wish} />
    </Suspense>
  );
}
