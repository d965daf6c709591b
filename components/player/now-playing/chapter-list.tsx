import { useChapters } from '@/components/player/chapters';
import { chapterAt } from '@/lib/browser/player/known-chapters';
import { usePlayer, usePlayerStore } from '@/components/player/use-player';
import { RowButton } from '@/components/ui/row-button';
import type { Track } from '@/lib/player/player-state';
import { formatClock } from '@/lib/time/format-clock';
import { messages } from '@/lib/messages/current/listening';
import { useFetchChapters } from './use-fetch-chapters';

/** The chapters of the current episode. A press on one plays from its start. */
export function ChapterList({ track }: { readonly track: Track }) {
  const store = usePlayerStore();
  const chapters = useChapters(track.id);
  useFetchChapters(track);
  const current = usePlayer((state) =>
    state.status === 'idle' ? null : chapterAt(chapters, state.position),
  );

  if (chapters.length === 0) return <p className="py-4 text-quiet">{messages.noChapters}</p>;
  return (
    <ol>
      {chapters.map((chapter) => (
        <li key={chapter.startSeconds}>
          <RowButton
            aria-current={chapter === current ? 'true' : undefined}
            onClick={() => {
              store.seek(chapter.startSeconds);
              store.play();
            }}
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
