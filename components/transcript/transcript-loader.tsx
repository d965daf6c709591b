'use client';

import type { TranscriptLoaderProps } from './transcript-props';
import { useState } from 'react';
import { PanelButton } from '@/components/player/panel-button';
import { usePlayer } from '@/components/player/use-player';
import { holds } from '@/lib/player/player-state';
import { LazyPart } from '@/components/ui/lazy-part';
import { messages } from '@/lib/messages/current/core';
import { usePendingAction } from './use-pending-action';

const loadLive = async () =>
  (await import('./interactive/interactive-transcript')).InteractiveTranscript;

/**
 * Fetches what makes the text move with the sound on the first sign that
 * somebody wants it: playing, a click on a word, a selection, one of the keys,
 * or a link to a passage. What was asked is kept and done when it is here.
 */
export function TranscriptLoader(props: TranscriptLoaderProps) {
  const { root, track } = props;
  const plays = usePlayer((state) => state.status === 'playing' && holds(state, track.id));
  const [wasPlayed, setWasPlayed] = useState(false);
  if (plays && !wasPlayed) setWasPlayed(true);
  const wish = usePendingAction(root);
  const isWanted = wish !== null || wasPlayed;

  return (
    <>
      {/* Who switched the keys off finds them again here. */}
      <PanelButton panel="settings" className="no-print mt-8 hidden [@media(hover:hover)]:block">
        {messages.transcript.shortcuts}
      </PanelButton>
      {isWanted && root !== null && <LazyPart load={loadLive} props={{ ...props, root, wish }} />}
    </>
  );
}
