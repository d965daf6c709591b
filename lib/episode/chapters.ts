import type { Episode } from './episode';

export type Chapter = {
  /** Of the section that it is; `null` where only the audio file knows of it. */
  readonly id: string | null;
  readonly title: string;
  readonly startSeconds: number;
};

/**
 * The parts of an episode, in rising order: the headings of its transcript whose
 * time is known, else the chapters in its audio file.
 */
export function chaptersOf({
  transcript,
  chapters,
}: Pick<Episode, 'transcript' | 'chapters'>): Chapter[] {
  const sections = timedSections(transcript);
  return sections.length > 0 ? sections : chapters.map((chapter) => ({ id: null, ...chapter }));
}

function timedSections({ sections }: Episode['transcript']): Chapter[] {
  let latest = -1;
  return sections.flatMap(({ id, title, startSeconds }) => {
    // A heading above another one has no text of its own, and so no time.
    if (title === null || startSeconds === null || startSeconds <= latest) return [];
    latest = startSeconds;
    return [{ id, title, startSeconds }];
  });
}
