import { chaptersOf } from '@/lib/episode/chapters';
import type { Episode, ListedChapter } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';
import { absoluteUrl, episodePath } from '@/lib/links/address';

/**
 * The chapters of an episode for podcast apps.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
 */
export function chaptersJson(show: Show, episode: Episode): string {
  const page = absoluteUrl(show, episodePath(episode));
  const sections = chaptersOf(episode).map(({ id, title, startSeconds }) => ({
    startTime: startSeconds,
    title,
    url: `${page}#${id === null ? `t=${startSeconds}` : encodeURIComponent(id)}`,
  }));
  const listed = episode.listedChapters.map((chapter) => listedChapter(show, page, chapter));
  const chapters = listed.length > 0 ? listed : sections;
  const file = {
    version: '1.2.0',
    author: show.author,
    title: episode.title,
    podcastName: show.title,
    chapters,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A chapter without a title only changes the picture or the link, and has no moment to link to. */
function listedChapter(show: Show, page: string, chapter: ListedChapter) {
  const { startSeconds, title, endSeconds, url, image, isHidden } = chapter;
  const link = url ?? (isHidden ? null : `${page}#t=${startSeconds}`);
  return {
    startTime: startSeconds,
    ...(title !== '' && { title }),
    ...(endSeconds !== null && { endTime: endSeconds }),
    ...(link !== null && { url: link }),
    ...(image !== null && { img: absoluteUrl(show, image) }),
    ...(isHidden && { toc: false }),
  };
}
