'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { offerSpokenText } from '@/components/player/spoken-text';
import { useFollow } from '@/components/player/use-follow';
import { Button } from '@/components/ui/button';
import { LazyPart } from '@/components/ui/lazy-part';
import { messages } from '@/lib/messages/current/reading';
import type { TranscriptLoaderProps } from '@/components/transcript/transcript-props';
import type { PendingAction } from '@/components/transcript/use-pending-action';
import type { InteractiveText } from '@/lib/browser/follow/attach-follow';

const loadExtras = async () => (await import('./reading-tools')).ReadingTools;

type LiveProps = TranscriptLoaderProps & {
  readonly root: HTMLElement;
  readonly wish: PendingAction | null;
};

/** Connects the text of a page with its audio: highlights, clicks on words, and reading tools. */
export function InteractiveTranscript({ track, timing, source, root, wish }: LiveProps) {
  const { follow, text, isAway } = useFollow({ track, timing, root });
  const [hits, setHits] = useState<readonly number[]>([]);
  const playFrom = (seconds: number) => follow.current?.playFrom(seconds);

  useEffect(() => {
    if (text === null) return;
    offerSpokenText({ trackId: track.id, wordsAt: (at) => wordsAround(text, at), hits });
    return () => offerSpokenText(null);
  }, [text, track.id, hits]);

  const grant = useEffectEvent(() => {
    if (wish?.type === 'click') follow.current?.clickAt(wish.x, wish.y);
  });
  const isReady = text !== null;
  useEffect(() => {
    if (isReady) grant();
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
      {wish !== null && (
        <LazyPart
          load={loadExtras}
          props={{ text, track, root, source, wish, playFrom, onHits: setHits }}
        />
      )}
    </>
  );
}

/** Number of words before and after the spoken one that the scrubber's preview shows. */
const AROUND = 5;

function wordsAround({ index, voice }: InteractiveText, seconds: number): string {
  const word = voice.words.lastWordAt(seconds);
  const at = voice.blocks.lastWordAt(seconds);
  const middle = word ?? (at === null ? null : (index.blocks[at]?.firstWord ?? null));
  if (middle === null) return '';
  const from = Math.max(0, middle - AROUND);
  const to = Math.min(index.wordCount - 1, middle + AROUND);
  const text = index.textOf({ from, to });
  return `${from > 0 ? '…' : ''}${text}${to < index.wordCount - 1 ? '…' : ''}`;
}
