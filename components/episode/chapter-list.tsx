import type { Episode } from '@/lib/episode/episode';
import { chaptersOf } from '@/lib/episode/chapters';
import { momentHash } from '@/lib/links/embed-options';
import { contentLanguage } from '@/lib/messages/content-language';
import { messages } from '@/lib/messages/current/pages';
import type { Show } from '@/lib/show/show';
import { formatClock } from '@/lib/time/format-clock';

type ChapterListProps = { readonly show: Show; readonly episode: Episode };

/** The chapters of an episode without a transcript, whose outline would have them otherwise. */
export function ChapterList({ show, episode }: ChapterListProps) {
  const chapters = chaptersOf(episode);
  if (chapters.length < 2) return null;
  return (
    <section aria-label={messages.episode.chapters} className="mt-6 max-w-reading">
      <h2 className="text-sm font-semibold" suppressHydrationWarning>
        {messages.episode.chapters}
      </h2>
      <ol className="mt-1">
        {chapters.map(({ title, startSeconds }) => (
          <li key={`${startSeconds} ${title}`}>
            <a
              href={momentHash({ start: startSeconds, end: null })}
              className="flex gap-3 py-2 underline-offset-4 hover:underline"
            >
              <bdi className="min-w-18 shrink-0 text-quiet tabular-nums">
                {formatClock(startSeconds)}
              </bdi>
              <span lang={contentLanguage(show.language)}>{title}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
