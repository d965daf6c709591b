import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { messages } from '@/lib/messages/current/search';
import { EpisodeHits } from './episode-hits';
import { PageHits } from './page-hits';
import type { Outcome } from './use-search';

/** Number of episodes that each press of the button adds. */
const EPISODES_PER_PRESS = 10;

type SearchResultsProps = {
  readonly outcome: Extract<Outcome, { status: 'found' }>;
  readonly isDialog: boolean;
};

/** The found episodes and pages, a few at a time. */
export function SearchResults({ outcome, isDialog }: SearchResultsProps) {
  const { found, first } = outcome;
  const [more, setMore] = useState<typeof first>([]);
  const [lastPlayed, setLastPlayed] = useState<string | null>(null);
  const shown = [...first, ...more];
  const rest = found.count - shown.length;

  async function showMore(): Promise<void> {
    const { length } = shown;
    try {
      const next = await found.fetch(length, length + EPISODES_PER_PRESS);
      setMore((before) => (before.length === more.length ? [...before, ...next] : before));
    } catch {
      // The button stays, so that the user can press it again.
    }
  }

  if (shown.length === 0) return null;
  return (
    <>
      <ol aria-label={messages.results}>
        {shown.map((result) =>
          result.kind === 'page' ? (
            <PageHits key={result.page} found={result} isDialog={isDialog} />
          ) : (
            <EpisodeHits
              key={result.record.track.page}
              episode={result}
              isDialog={isDialog}
              lastPlayed={lastPlayed}
              onPlay={setLastPlayed}
            />
          ),
        )}
      </ol>
      {rest > 0 && (
        <Button kind="outlined" onClick={() => void showMore()} className="mt-2">
          {messages.moreResults(rest)}
        </Button>
      )}
    </>
  );
}
