import type { Episode } from './episode';

export type Chapter = {
  /** Id of the transcript's section; `null` for a chapter that is not one of them. */
  readonly id: string | null;
  readonly title: string;
  readonly startSeconds: number;
};

/** What the chapters of an episode come from. */
export type ChapterSources = Pick<Episode, 'transcript' | 'chapters' | 'listedChapters'>;

/**
 * The chapters of an episode, in rising order: those that its author listed, else the timed
 * headings of its transcript, else the chapters in its audio file.
 */
export function chaptersOf({ transcript, chapters, listedChapters }: ChapterSources): Chapter[] {
  if (listedChapters.length > 0) {
    return listedChapters
      .filter(({ isHidden }) => !isHidden)
      .map(({ startSeconds, title }) => ({ id: null, startSeconds, title }));
  }
  const sections = timedSections(transcript);
  return sections.length > 0 ? sections : chapters.map((chapter) => ({ id: null, ...chapter }));
}

function timedSections({ sections }: Episode['transcript']): Chapter[] {
  let latest = -1;
  return sections.flatMap(({ id, title, startSeconds }) => {
    // A heading directly above another one has no text, and therefore no time of its own.
    if (title === null || startSeconds === null || startSeconds <= latest) return [];
    latest = startSeconds;
    return [{ id, title, startSeconds }];
  });
}
