import { chaptersOf } from '@/lib/episode/chapters';
import type { Episode } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';
import { absoluteUrl, episodePath } from '@/lib/links/address';

/**
 * The chapters of an episode for podcast apps.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
 */
export function chaptersJson(show: Show, episode: Episode): string {
  const page = absoluteUrl(show, episodePath(episode));
  const chapters = chaptersOf(episode).map(({ id, title, startSeconds }) => ({
    startTime: startSeconds,
    title,
    url: `${page}#${id === null ? `t=${startSeconds}` : encodeURIComponent(id)}`,
  }));
  const file = {
    version: '1.2.0',
    author: show.author,
    title: episode.title,
    podcastName: show.title,
    chapters,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
