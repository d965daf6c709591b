'use client';

import type { InteractiveText } from './live-text';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { offerSpokenText } from '@/components/player/spoken-text';
import { usePlayer, usePlayerStore } from '@/components/player/use-player';
import { Button } from '@/components/ui/button';
import { LazyPart } from '@/components/ui/lazy-part';
import { messages } from '@/lib/messages/current/reading';
import type { TranscriptLoaderProps } from '@/components/transcript/transcript-props';
import type { PendingAction } from '@/components/transcript/use-pending-action';
import { fetchTiming } from '@/lib/browser/follow/fetch-timing';
import { followVoice, voiceOf, type Timed } from '@/lib/browser/follow/follow-voice';
import { keepInView, type ViewKeeper } from '@/lib/browser/follow/keep-in-view';
import { createHighlights, type Highlights } from '@/lib/browser/follow/highlights';
import { useRevision } from './use-revision';
import { useWordClicks } from './use-word-clicks';
import { indexWords, type WordIndex } from '@/lib/browser/follow/word-index';

const loadExtras = async () => (await import('./reading-tools')).ReadingTools;

type LiveProps = TranscriptLoaderProps & {
  readonly root: HTMLElement;
  readonly wish: PendingAction | null;
};

/** Makes the text of a page one thing with its sound. */
export function InteractiveTranscript({ track, timing, source, root, wish }: LiveProps) {
  const store = usePlayerStore();
  const text = useLiveText({ track, timing, root });
  const [isAway, setIsAway] = useState(false);
  const [hits, setHits] = useState<readonly number[]>([]);
  const keeper = useRef<ViewKeeper>(null);

  useEffect(() => {
    if (text === null) return;
    const { index, marks, voice } = text;
    const isAboutUs = () => {
      const state = store.getState();
      return state.status !== 'idle' && state.track.id === track.id;
    };
    const view = keepInView(root, () => marks.spokenRect(), setIsAway);
    keeper.current = view;
    const follower = followVoice(store, voice, index, marks, isAboutUs, view.lineMoved);
    return () => {
      follower.stop();
      view.stop();
      keeper.current = null;
    };
  }, [store, text, track.id, root]);

  useEffect(() => {
    if (text === null) return;
    offerSpokenText({ trackId: track.id, wordsAt: (at) => wordsAround(text, at), hits });
    return () => offerSpokenText(null);
  }, [text, track.id, hits]);

  const playFrom = (seconds: number): void => {
    store.choose(track, seconds);
    store.play();
    keeper.current?.resume();
  };
  const clickSoon = useWordClicks(root, text, playFrom);

  const grant = useEffectEvent(() => {
    if (wish?.type === 'click') clickSoon(wish.x, wish.y);
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
          onClick={() => keeper.current?.goBack()}
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

/** Counts the words of the page, and fetches their times. */
function useLiveText({
  track,
  timing,
  root,
}: Pick<LiveProps, 'track' | 'timing' | 'root'>): InteractiveText | null {
  const [parts, setParts] = useState<Parts | null>(null);
  const revision = useRevision(root);
  const duration = usePlayer((state) =>
    state.status !== 'idle' && state.track.id === track.id ? state.duration : track.duration,
  );

  useEffect(() => {
    const aborter = new AbortController();
    const { signal } = aborter;
    void Promise.all([indexWords(root), timing === null ? null : fetchTiming(timing, signal)]).then(
      ([index, timed]) => {
        if (signal.aborted) return;
        const marks = createHighlights(index);
        signal.addEventListener('abort', marks.remove);
        setParts({ index, timed, marks });
      },
    );
    return () => aborter.abort();
  }, [root, timing, revision]);

  return useMemo(() => {
    if (parts === null) return null;
    const { index, timed, marks } = parts;
    return { index, marks, voice: voiceOf(timed, index, duration) };
  }, [parts, duration]);
}

type Parts = {
  readonly index: WordIndex;
  readonly timed: Timed | null;
  readonly marks: Highlights;
};

/** Words on each side of the one that is spoken, for the scrubber. */
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
