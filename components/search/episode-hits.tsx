import { useState } from 'react';
import { CoverPicture } from '@/components/player/cover-picture';
import { ListenButton } from '@/components/player/listen-button';
import { Button } from '@/components/ui/button';
import { Picture } from '@/components/ui/picture';
import { formatClock } from '@/lib/time/format-clock';
import { messages } from '@/lib/messages/current/search';
import { HitItem } from './hit-item';
import { ResultHeading } from './result-heading';
import type { FoundEpisode } from '@/lib/browser/search/run-search';

type EpisodeHitsProps = {
  readonly episode: FoundEpisode;
  readonly isDialog: boolean;
  /** Key of the hit that was played last. */
  readonly lastPlayed: string | null;
  readonly onPlay: (key: string) => void;
};

const PICTURE = 'size-14 rounded-lg sm:size-18';

/** Number of hits per episode that are shown before the user asks for all of them. */
const HITS_SHOWN_FIRST = 3;

/** One episode among the search results, with its hits. */
export function EpisodeHits({ episode, isDialog, lastPlayed, onPlay }: EpisodeHitsProps) {
  const { record, title, hits } = episode;
  const { track, series, date, day } = record;
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? hits : hits.slice(0, HITS_SHOWN_FIRST);
  const isUntimed = record.timing === null && hits.length > 0;
  return (
    <li className="flex gap-4 border-t border-line py-6 sm:gap-6">
      <div className="flex flex-col items-center gap-3">
        {record.cover !== null ? (
          <CoverPicture cover={record.cover} className={PICTURE} />
        ) : (
          track.artwork !== null && (
            <Picture address={track.artwork} size={72} className={PICTURE} />
          )
        )}
        <ListenButton track={track} />
      </div>
      <div className="min-w-0 grow">
        {series !== null && <p className="text-sm font-semibold text-accent">{series}</p>}
        <ResultHeading href={track.page} title={title} isDialog={isDialog} className="mt-0.5" />
        <p className="mt-1 text-sm text-quiet">
          <time dateTime={date}>{day}</time> · {formatClock(track.duration)}
        </p>
        {isUntimed && <p className="mt-1 text-sm text-quiet">{messages.untimed}</p>}
        {shown.length > 0 && (
          <ol className="mt-3 space-y-4">
            {shown.map((hit) => (
              <HitItem
                key={hit.key}
                hit={hit}
                track={track}
                wasPlayedLast={lastPlayed === hit.key}
                onPlay={() => onPlay(hit.key)}
              />
            ))}
          </ol>
        )}
        {hits.length > shown.length && (
          <Button kind="plain" onClick={() => setShowsAll(true)} className="mt-2">
            {messages.moreHits(hits.length - shown.length)}
          </Button>
        )}
      </div>
    </li>
  );
}
