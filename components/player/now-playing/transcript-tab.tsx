import { useEffect, useRef, useState } from 'react';
import { useFollow } from '@/components/player/use-follow';
import { Button } from '@/components/ui/button';
import type { Track } from '@/lib/player/player-state';
import { messages } from '@/lib/messages/current/listening';
import { messages as reading } from '@/lib/messages/current/reading';
import { fetchTranscript } from '@/lib/browser/follow/fetch-transcript';
import { withoutIds } from '@/lib/browser/follow/word-index';

/** The transcript of the current episode, which follows playback on every page of the site. */
export function TranscriptTab({ track }: { readonly track: Track }) {
  const element = useRef<HTMLDivElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  /** The element, once it contains the text. */
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const { follow, text, isAway } = useFollow({
    track,
    timing: `${track.page}timing.json`,
    root,
    panel: root?.parentElement ?? null,
    prefix: 'sheet-',
  });

  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const aborter = new AbortController();
    fetchTranscript(track.page, aborter.signal).then(
      (nodes) => {
        target.replaceChildren(...nodes);
        withoutIds(target);
        setRoot(target);
      },
      () => setHasFailed(!aborter.signal.aborted),
    );
    return () => aborter.abort();
  }, [track.page]);

  return (
    <>
      {hasFailed && <p role="alert">{messages.textNotLoaded}</p>}
      {text?.voice.isShifted && (
        <p role="status" className="mb-4 text-sm text-quiet">
          {reading.audioDiffers}
        </p>
      )}
      <div ref={element} className="prose sheet-text" />
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
