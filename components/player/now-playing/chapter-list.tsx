import { useChapters } from '@/components/player/chapters';
import { chapterAt } from '@/lib/browser/player/known-chapters';
import { usePlayer, usePlayerStore } from '@/components/player/use-player';
import type { Track } from '@/lib/player/player-state';
import { formatClock } from '@/lib/time/format-clock';
import { messages } from '@/lib/messages/current/listening';
import { useFetchChapters } from './use-fetch-chapters';

/** The sections of what plays; a press goes there. */
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
          <button
            type="button"
            aria-current={chapter === current ? 'true' : undefined}
            onClick={() => {
              store.seek(chapter.startSeconds);
              store.play();
            }}
            className="flex min-h-11 w-full items-baseline justify-between gap-4 rounded-md px-2 py-2.5 text-start hover:bg-raised aria-current:font-semibold aria-current:text-accent"
          >
            {chapter.title}
            <span className="text-sm text-quiet tabular-nums">
              {formatClock(chapter.startSeconds)}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
