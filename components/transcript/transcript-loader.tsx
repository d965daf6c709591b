'use client';

import type { TranscriptLoaderProps } from './transcript-props';
import { useState } from 'react';
import { PanelButton } from '@/components/player/panel-button';
import { usePassages } from '@/components/player/use-passages';
import { usePlayer } from '@/components/player/use-player';
import { holds } from '@/lib/player/player-state';
import { LazyPart } from '@/components/ui/lazy-part';
import { messages } from '@/lib/messages/current/core';
import { useIsFinding } from './find-state';
import { usePendingAction } from './use-pending-action';
import { usePointed } from './use-pointed';

const loadInteractiveTranscript = async () =>
  (await import('./interactive/interactive-transcript')).InteractiveTranscript;

/**
 * Loads the interactive transcript when the reader first needs it: on playback, a
 * pointer over the text, a click on a word, a selection, a keyboard shortcut, the text
 * search, or a link to a passage. The action is kept and replayed after loading.
 */
export function TranscriptLoader(props: TranscriptLoaderProps) {
  const { root, track } = props;
  const isPlaying = usePlayer((state) => state.status === 'playing' && holds(state, track.id));
  const [wasPlayed, setWasPlayed] = useState(false);
  if (isPlaying && !wasPlayed) setWasPlayed(true);
  const pendingAction = usePendingAction(root);
  const isPointed = usePointed(root);
  const hasKept = usePassages().some(({ trackId }) => trackId === track.id);
  const isFinding = useIsFinding();
  const [wasSearched, setWasSearched] = useState(false);
  if (isFinding && !wasSearched) setWasSearched(true);
  const isNeeded = pendingAction !== null || wasPlayed || isPointed || hasKept || wasSearched;

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
