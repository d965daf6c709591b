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
 * The text of a transcript. The server renders it, and a browser that loaded the page
 * leaves it unchanged. After a client-side navigation the text is taken from the
 * page's HTML.
 */
export function TranscriptText(props: TranscriptTextProps) {
  const { id, page } = props.track;
  const element = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);
  /** The element, once it contains the text. */
  const [root, setRoot] = useState<HTMLElement | null>(null);
  /**
   * The text as kept from earlier in this visit; empty on a loaded page, which contains
   * it already.
   */
  const [html] = useState(() => getTranscript(id));

  // Before first paint, and before the browser lays out any text.
  useLayoutEffect(() => {
    if (html !== '' && element.current !== null) returnToLine(element.current);
  }, [html]);

  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const aborter = new AbortController();
    const hasScrolled = watchScroll(aborter.signal);
    const fetched = target.firstChild === null ? fetchTranscript(page, aborter.signal) : null;
    Promise.resolve(fetched).then(
      (nodes) => {
        if (aborter.signal.aborted) return;
        if (nodes !== null) {
          target.replaceChildren(...nodes);
          if (!hasScrolled() && !returnToLine(target)) scrollToHash();
        }
        keepTranscript(id, target.innerHTML);
        rememberLine(target, page, aborter.signal);
        setHasFailed(false);
        setRoot(target);
      },
      () => setHasFailed(!aborter.signal.aborted),
    );
    return () => aborter.abort();
  }, [id, page, attempt]);

  return (
    <>
      {hasFailed && (
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

/** Scrolls to the link's target, which was missing when the browser looked for it. */
function scrollToHash(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id !== '') document.getElementById(id)?.scrollIntoView();
}

/** Returns a function that tells whether the reader has scrolled since; the position then stays. */
function watchScroll(signal: AbortSignal): () => boolean {
  let hasScrolled = false;
  for (const eventName of ['wheel', 'touchmove', 'keydown'] as const) {
    addEventListener(eventName, () => (hasScrolled = true), { passive: true, signal });
  }
  return () => hasScrolled;
}
