'use client';

import type { TranscriptLoaderProps } from './transcript-props';
import { useState } from 'react';
import { PanelButton } from '@/components/player/panel-button';
import { usePlayer } from '@/components/player/use-player';
import { holds } from '@/lib/player/player-state';
import { LazyPart } from '@/components/ui/lazy-part';
import { messages } from '@/lib/messages/current/core';
import { usePendingAction } from './use-pending-action';

const loadInteractiveTranscript = async () =>
  (await import('./interactive/interactive-transcript')).InteractiveTranscript;

/**
 * Loads the interactive transcript when the reader first needs it: on playback, a
 * click on a word, a selection, a keyboard shortcut, or a link to a passage. The
 * action is kept and replayed after loading.
 */
export function TranscriptLoader(props: TranscriptLoaderProps) {
  const { root, track } = props;
  const isPlaying = usePlayer((state) => state.status === 'playing' && holds(state, track.id));
  const [wasPlayed, setWasPlayed] = useState(false);
  if (isPlaying && !wasPlayed) setWasPlayed(true);
  const pendingAction = usePendingAction(root);
  const isNeeded = pendingAction !== null || wasPlayed;

  return (
    <>
      {/* A reader who turned the keyboard shortcuts off can turn them on again here. */}
      <PanelButton panel="settings" className="no-print mt-8 hidden [@media(hover:hover)]:block">
        {messages.transcript.shortcuts}
      </PanelButton>
      {isNeeded && root !== null && (
        <LazyPart load={loadInteractiveTranscript} props={{ ...props, root, pendingAction }} />
      )}
    </>
  );
}
