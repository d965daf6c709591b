'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { setSpokenText } from '@/components/player/spoken-text';
import { useFollow } from '@/components/player/use-follow';
import { setJump } from '@/components/player/slot/jump';
import { PlayOfferButton } from '@/components/player/play-offer-button';
import { usePassages } from '@/components/player/use-passages';
import { LazyPart } from '@/components/ui/lazy-part';
import { messages } from '@/lib/messages/current/reading';
import { setFindSource } from '@/components/transcript/find-state';
import type { TranscriptLoaderProps } from '@/components/transcript/transcript-props';
import type { PendingAction } from '@/components/transcript/use-pending-action';
import type { InteractiveText } from '@/lib/browser/follow/attach-follow';

const loadKeptMarks = async () => (await import('./kept-marks')).KeptMarks;
const loadStampMenu = async () => (await import('./stamp-menu')).StampMenu;
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
  editUrl,
  root,
  pendingAction,
}: InteractiveTranscriptProps) {
  const { follow, text, isAway, offer } = useFollow({ track, timing, root });
  const [hits, setHits] = useState<readonly number[]>([]);
  const hasKept = useHasKept(track.id);
  const playFrom = (seconds: number) => follow.current?.playFrom(seconds);

  useEffect(() => {
    if (text === null) return;
    setSpokenText({
      trackId: track.id,
      wordsAt: (at) => wordsAround(text, at),
      speakerAt: (at) => speakerAt(text, at),
      hits,
    });
    return () => setSpokenText(null);
  }, [text, track.id, hits]);

  useEffect(() => {
    if (!isAway) return;
    setJump({ label: messages.jumpToPlaying, go: () => follow.current?.goBack() });
    return () => setJump(null);
  }, [isAway, follow]);

  useEffect(() => {
    if (text === null) return;
    const onPlay = (seconds: number) => follow.current?.playFrom(seconds);
    setFindSource({ text, onHits: setHits, onPlay });
    return () => setFindSource(null);
  }, [text, follow]);

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
      <PlayOfferButton offer={offer} onPlay={(seconds) => follow.current?.playTapped(seconds)} />
      {hasKept && <LazyPart load={loadKeptMarks} props={{ text, trackId: track.id }} />}
      <LazyPart load={loadStampMenu} props={{ root, editUrl, onPlay: playFrom }} />
      {pendingAction !== null && (
        <LazyPart
          load={loadReadingTools}
          props={{ text, track, root, source, pendingAction, playFrom }}
        />
      )}
    </>
  );
}

/** Whether passages of an episode were saved, now or earlier in this visit. */
function useHasKept(trackId: string): boolean {
  const isKept = usePassages().some((passage) => passage.trackId === trackId);
  const [wasKept, setWasKept] = useState(isKept);
  // Once it is there, the part stays: it also removes highlights.
  if (isKept && !wasKept) setWasKept(true);
  return wasKept;
}

function speakerAt({ index, voice }: InteractiveText, seconds: number): string | null {
  const at = voice.blocks.lastWordAt(seconds + 0.1);
  const block = at === null ? undefined : index.blocks[at];
  return block === undefined ? null : index.speakerOf(block.firstWord);
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
