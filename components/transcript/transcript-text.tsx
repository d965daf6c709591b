'use client';

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { messages } from '@/lib/messages/current/core';
import { fetchTranscript } from '@/lib/browser/follow/fetch-transcript';
import { rememberLine, returnToLine } from '@/lib/browser/follow/line-read';
import { TranscriptLoader } from './transcript-loader';
import { type TranscriptLoaderProps } from './transcript-props';
import { getTranscript, keepTranscript } from './transcript-store';

type TranscriptTextProps = Omit<TranscriptLoaderProps, 'root'>;

/**
 * The words of an episode. The server writes them; a browser that loaded the
 * page leaves them as they are. After a navigation without a page load it takes
 * them from the page's own HTML.
 */
export function TranscriptText(props: TranscriptTextProps) {
  const { id, page } = props.track;
  const element = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [lost, setLost] = useState(false);
  /** The element, once it has the text. */
  const [root, setRoot] = useState<HTMLElement | null>(null);
  /** What this visit has read of it before; nothing on a page that was loaded, which has its text. */
  const [html] = useState(() => getTranscript(id));

  // Before the first paint, and before the browser has a line of its own.
  useLayoutEffect(() => {
    if (html !== '' && element.current !== null) returnToLine(element.current);
  }, [html]);

  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const aborter = new AbortController();
    const hasScrolled = watchScroll(aborter.signal);
    const written = target.firstChild === null ? fetchTranscript(page, aborter.signal) : null;
    Promise.resolve(written).then(
      (nodes) => {
        if (aborter.signal.aborted) return;
        if (nodes !== null) {
          target.replaceChildren(...nodes);
          if (!hasScrolled() && !returnToLine(target)) scrollToHash();
        }
        keepTranscript(id, target.innerHTML);
        rememberLine(target, page, aborter.signal);
        setLost(false);
        setRoot(target);
      },
      () => setLost(!aborter.signal.aborted),
    );
    return () => aborter.abort();
  }, [id, page, attempt]);

  return (
    <>
      {lost && (
        <p role="alert">
          {messages.episode.notLoaded}{' '}
          <Button kind="plain" onClick={() => setAttempt(attempt + 1)}>
            {messages.player.tryAgain}
          </Button>
        </p>
      )}
      <div
        ref={element}
        id="transcript-text"
        className="prose"
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <TranscriptLoader {...props} root={root} />
    </>
  );
}

/** The place a link asked for was not there yet when the browser looked for it. */
function scrollToHash(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id !== '') document.getElementById(id)?.scrollIntoView();
}

/** Whether the reader has scrolled since: then they stay where they are. */
function watchScroll(signal: AbortSignal): () => boolean {
  let hasScrolled = false;
  for (const sign of ['wheel', 'touchmove', 'keydown'] as const) {
    addEventListener(sign, () => (hasScrolled = true), { passive: true, signal });
  }
  return () => hasScrolled;
}
