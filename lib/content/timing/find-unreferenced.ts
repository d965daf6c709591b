import type { ContentProblem } from '@/lib/content/content-error';

/**
 * Finds timed files that no episode uses, which their author probably wants to be used.
 *
 * @param episodes Paths of all episodes, including those that are left out.
 * @param used Paths of the timed files that episodes use.
 */
export function findUnreferenced(
  timedFiles: ReadonlySet<string>,
  episodes: readonly string[],
  used: ReadonlySet<string>,
): ContentProblem[] {
  const own = new Set(episodes.map((file) => file.replace(/\.md$/, '')));
  return [...timedFiles]
    .filter(
      (file) =>
        !used.has(file) && !own.has(file.replace(/(?:\.(?:timing|chapters)\.json|\.[a-z]+)$/, '')),
    )
    .map((file) => ({
      file,
      line: 1,
      field: 'file name',
      message:
        'No episode uses this file. Name it as its episode, or write its name after `transcript:` there.',
    }));
}
