'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { setSpokenText } from '@/components/player/spoken-text';
import { useFollow } from '@/components/player/use-follow';
import { Button } from '@/components/ui/button';
import { LazyPart } from '@/components/ui/lazy-part';
import { messages } from '@/lib/messages/current/reading';
import type { TranscriptLoaderProps } from '@/components/transcript/transcript-props';
import type { PendingAction } from '@/components/transcript/use-pending-action';
import type { InteractiveText } from '@/lib/browser/follow/attach-follow';

const loadReadingTools = async () => (await import('./reading-tools')).ReadingTools;

type InteractiveTranscriptProps = TranscriptLoaderProps & {
  readonly root: HTMLElement;
  readonly pendingAction: PendingAction | null;
};

/** Connects the text of a page with its audio: highlights, clicks on words, and reading tools. */
export function InteractiveTranscript({
  track,
  timing,
  source,
  root,
  pendingAction,
}: InteractiveTranscriptProps) {
  const { follow, text, isAway } = useFollow({ track, timing, root });
  const [hits, setHits] = useState<readonly number[]>([]);
  const playFrom = (seconds: number) => follow.current?.playFrom(seconds);

  useEffect(() => {
    if (text === null) return;
    setSpokenText({ trackId: track.id, wordsAt: (at) => wordsAround(text, at), hits });
    return () => setSpokenText(null);
  }, [text, track.id, hits]);

  const replay = useEffectEvent(() => {
    if (pendingAction?.type === 'click') follow.current?.clickAt(pendingAction.x, pendingAction.y);
  });
  const isReady = text !== null;
  useEffect(() => {
    if (isReady) replay();
  }, [isReady]);

  if (text === null) return null;
  return (
    <>
      {text.voice.isShifted && (
        <p role="status" className="mb-4 text-sm text-quiet">
          {messages.audioDiffers}
        </p>
      )}
      {isAway && (
        <Button
          kind="filled"
          onClick={() => follow.current?.goBack()}
          className="no-print fixed start-1/2 bottom-32 z-10 -translate-x-1/2 shadow-lg sm:bottom-20 rtl:translate-x-1/2"
        >
          {messages.jumpToPlaying}
        </Button>
      )}
      {pendingAction !== null && (
        <LazyPart
          load={loadReadingTools}
          props={{ text, track, root, source, pendingAction, playFrom, onHits: setHits }}
        />
      )}
    </>
  );
}

/** Number of words before and after the spoken one that the scrubber's preview shows. */
const WORDS_EACH_SIDE = 5;

function wordsAround({ index, voice }: InteractiveText, seconds: number): string {
  const word = voice.words.lastWordAt(seconds);
  const at = voice.blocks.lastWordAt(seconds);
  const middle = word ?? (at === null ? null : (index.blocks[at]?.firstWord ?? null));
  if (middle === null) return '';
  const from = Math.max(0, middle - WORDS_EACH_SIDE);
  const to = Math.min(index.wordCount - 1, middle + WORDS_EACH_SIDE);
  const text = index.textOf({ from, to });
  return `${from > 0 ? '…' : ''}${text}${to < index.wordCount - 1 ? '…' : ''}`;
}
