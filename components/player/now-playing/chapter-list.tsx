import { useEffect, useRef } from 'react';
import { useChapters } from '@/components/player/chapters';
import { chapterAt } from '@/lib/browser/player/known-chapters';
import { usePlayer, usePlayerStore } from '@/components/player/use-player';
import { RowButton } from '@/components/ui/row-button';
import type { Track } from '@/lib/player/player-state';
import { formatClock } from '@/lib/time/format-clock';
import { messages } from '@/lib/messages/current/listening';
import { centerInPanel } from './center-in-panel';
import { PageOutline } from './page-outline';
import { useFetchChapters } from './use-fetch-chapters';

type ChapterListProps = {
  readonly track: Track;
  /** Whether the open page is that of the track. */
  readonly isOwnPage: boolean;
};

/**
 * The chapters of the current episode. It opens at the present one; a press on one plays
 * from its start.
 */
export function ChapterList({ track, isOwnPage }: ChapterListProps) {
  const list = useRef<HTMLOListElement>(null);
  const store = usePlayerStore();
  const chapters = useChapters(track.id);
  useFetchChapters(track);
  const current = usePlayer((state) =>
    state.status === 'idle' ? null : chapterAt(chapters, state.position),
  );

  const isKnown = chapters.length > 0;
  useEffect(() => {
    if (isKnown) centerInPanel(list.current?.querySelector('[aria-current]'));
  }, [isKnown]);

  if (!isKnown && isOwnPage) return <PageOutline />;
  if (!isKnown) return <p className="py-4 text-quiet">{messages.noChapters}</p>;
  return (
    <ol ref={list}>
      {chapters.map((chapter) => (
        <li key={chapter.startSeconds}>
          <RowButton
            aria-current={chapter === current ? 'true' : undefined}
            onClick={() => store.playFrom(track, chapter.startSeconds)}
            className="flex w-full items-baseline justify-between gap-4 px-2 py-2.5 aria-current:font-semibold aria-current:text-accent"
          >
            {chapter.title}
            <span className="shrink-0 text-sm text-quiet tabular-nums">
              {formatClock(chapter.startSeconds)}
            </span>
          </RowButton>
        </li>
      ))}
    </ol>
  );
}
