'use client';

import { useEffect, useRef, useState } from 'react';
import { words } from '@/lib/words/current';
import { fetchTranscript } from './fetch-transcript';
import { getTranscript } from './transcript-store';

type TranscriptTextProps = {
  readonly slug: string;
  /** Address of the page that has the text, with the base path. */
  readonly page: string;
};

/**
 * The words of an episode. The server writes them; a browser that loaded the
 * page leaves them as they are. After a navigation without a page load it takes
 * them from the page's own HTML.
 */
export function TranscriptText({ slug, page }: TranscriptTextProps) {
  const element = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [lost, setLost] = useState(false);

  useEffect(() => {
    const target = element.current;
    if (target === null || target.firstChild !== null) return;
    const aborter = new AbortController();
    setLost(false);
    fetchTranscript(page, aborter.signal).then(
      (nodes) => {
        target.replaceChildren(...nodes);
        scrollToHash();
      },
      () => setLost(!aborter.signal.aborted),
    );
    return () => aborter.abort();
  }, [page, attempt]);

  return (
    <>
      {lost && (
        <p role="alert">
          {words.episode.notLoaded}{' '}
          <button
            type="button"
            onClick={() => setAttempt(attempt + 1)}
            className="min-h-11 font-semibold text-accent underline underline-offset-4"
          >
            {words.player.tryAgain}
          </button>
        </p>
      )}
      <div
        ref={element}
        id="transcript-text"
        className="prose"
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: getTranscript(slug) }}
      />
    </>
  );
}

/** The place a link asked for was not there yet when the browser looked for it. */
function scrollToHash(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id !== '') document.getElementById(id)?.scrollIntoView();
}
