import type { ContentProblem } from './content-error';
import type { ReadEpisode } from './read-episode';

/** Fields that must be unique among episodes, with the remedy for a duplicate. */
const UNIQUE_FIELDS = [
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

/** Finds episodes that share an address, or that podcast apps would take for one episode. */
export function findDuplicates(read: readonly ReadEpisode[]): ContentProblem[] {
  return UNIQUE_FIELDS.flatMap(({ field, of, remedy }) => {
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
