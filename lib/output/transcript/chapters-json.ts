import type { Episode } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';
import { absoluteUrl, episodePath } from '@/lib/show/address';

export type Chapter = {
  readonly id: string;
  readonly title: string;
  readonly startSeconds: number;
};

/** The headings of a transcript whose time is known, in rising order. */
export function chaptersOf({ transcript }: Pick<Episode, 'transcript'>): Chapter[] {
  let latest = -1;
  return transcript.sections.flatMap(({ id, title, startSeconds }) => {
    // A heading above another one has no text of its own, and so no time.
    if (title === null || startSeconds === null || startSeconds <= latest) return [];
    latest = startSeconds;
    return [{ id, title, startSeconds }];
  });
}

/**
 * The sections of an episode as chapters for podcast apps.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
 */
export function chaptersJson(show: Show, episode: Episode): string {
  const page = absoluteUrl(show, episodePath(episode));
  const chapters = chaptersOf(episode).map(({ id, title, startSeconds }) => ({
    startTime: startSeconds,
    title,
    url: `${page}#${encodeURIComponent(id)}`,
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
