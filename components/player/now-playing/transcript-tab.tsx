import { useEffect, useRef, useState } from 'react';
import { PlayOfferButton } from '@/components/player/play-offer-button';
import { usePlayer } from '@/components/player/use-player';
import { useFollow } from '@/components/player/use-follow';
import { setSheetFindSource } from '@/components/player/find/sheet-find-state';
import { Button } from '@/components/ui/button';
import type { Track } from '@/lib/player/player-state';
import { messages } from '@/lib/messages/current/listening';
import { messages as reading } from '@/lib/messages/current/reading';
import { fetchTranscript } from '@/lib/browser/follow/fetch-transcript';
import { withoutIds } from '@/lib/browser/follow/word-index';
import { useKeepAwake } from './use-keep-awake';

/** Where the spoken line rests, as a share of the panel's height. */
const REST_SHARE = 0.35;

type TranscriptTabProps = { readonly track: Track; readonly isShown: boolean };

/**
 * The transcript of the current episode in large type, which follows playback on every page
 * of the site. The screen stays on while it does.
 */
export function TranscriptTab({ track, isShown }: TranscriptTabProps) {
  const isPlaying = usePlayer(({ status }) => status === 'playing');
  const element = useRef<HTMLDivElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [isEmpty, setIsEmpty] = useState(false);
  /** The element, once it contains the text. */
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const panel = root?.parentElement ?? null;
  const { follow, text, isAway, offer } = useFollow({
    track,
    timing: `${track.page}timing.json`,
    root,
    panel,
    prefix: 'sheet-',
    restShare: REST_SHARE,
  });
  useKeepAwake(isShown && isPlaying && text !== null && !isAway);

  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const aborter = new AbortController();
    fetchTranscript(track.page, aborter.signal).then(
      (nodes) => {
        target.replaceChildren(...nodes);
        setIsEmpty(target.childElementCount === 0);
        withoutIds(target);
        setRoot(target);
      },
      () => setHasFailed(!aborter.signal.aborted),
    );
    return () => aborter.abort();
  }, [track.page]);

  useEffect(() => {
    if (text === null || !isShown) return;
    const onPlay = (seconds: number) => follow.current?.playFrom(seconds);
    setSheetFindSource({ text, panel, onPlay });
    return () => setSheetFindSource(null);
  }, [text, panel, isShown, follow]);

  return (
    <>
      {hasFailed && <p role="alert">{messages.textNotLoaded}</p>}
      {isEmpty && <p className="pt-2 text-quiet">{messages.noText}</p>}
      {text?.voice.isShifted && (
        <p role="status" className="mb-4 text-sm text-quiet">
          {reading.audioDiffers}
        </p>
      )}
      <div ref={element} className="prose stage-text" />
      <PlayOfferButton offer={offer} onPlay={(seconds) => follow.current?.playTapped(seconds)} />
      {isAway && (
        <Button
          kind="filled"
          onClick={() => follow.current?.goBack()}
          className="sticky bottom-1 mx-auto block shadow-lg"
        >
          {reading.jumpToPlaying}
        </Button>
      )}
    </>
  );
}
