import type { ContentProblem } from './content-error';
import type { ReadEpisode } from './read-episode';

/** What has to be its own in each episode, and what to do where it is not. */
const OWN = [
  {
    field: 'slug',
    of: ({ episode }: ReadEpisode) => episode?.slug,
    remedy: 'Rename one file, or give one another `slug`.',
  },
  {
    field: 'guid',
    of: ({ episode }: ReadEpisode) => episode?.guid,
    remedy: 'Remove one: without it, the episode gets its own.',
  },
] as const;

/** Episodes that would take each other's address, or look like one in podcast apps. */
export function findDuplicates(read: readonly ReadEpisode[]): ContentProblem[] {
  return OWN.flatMap(({ field, of, remedy }) => {
    const first = new Map<string, string>();
    return read.flatMap((one) => {
      const value = of(one);
      if (value === undefined || one.episode === null) return [];
      const { file } = one.episode;
      const before = first.get(value);
      if (before === undefined) {
        first.set(value, file);
        return [];
      }
      const message = `"${value}" is also in ${before}. ${remedy}`;
      return [{ file, line: one.lineOf([field]), field, message }];
    });
  });
}
