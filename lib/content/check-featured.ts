import { posix } from 'node:path';
import type { Show } from '@/lib/show/show';
import type { ContentProblem } from './content-error';
import { nearestName } from './nearest-name';

type FeaturedSource = {
  readonly show: Show;
  readonly file: string;
  readonly lineOf: (path: readonly (string | number)[]) => number;
  /** Slugs of all episodes, including drafts and future ones, which are shown once published. */
  readonly slugs: ReadonlySet<string>;
};

/** Finds slugs in `featured` that belong to no episode, and those that are listed twice. */
export function checkFeatured({ show, file, lineOf, slugs }: FeaturedSource): ContentProblem[] {
  return show.featured.flatMap((slug, index) => {
    const problem = (message: string): ContentProblem[] => [
      {
        file,
        line: lineOf(['featured', index]),
        field: `featured[${index}]`,
        message: `Got "${slug}". ${message}`,
      },
    ];
    if (show.featured.indexOf(slug) < index)
      return problem('It is already in the list. Remove it.');
    if (slugs.has(slug)) return [];
    const nearest = nearestName(slug, [...slugs]);
    if (nearest !== undefined) {
      return problem(`There is no such episode. Did you mean "${nearest}"?`);
    }
    return problem(
      'There is no such episode. Write the last part of the address of one, such as old-maps for /episodes/old-maps/.',
    );
  });
}

/** The slug of a file whose front matter could not be read. */
export function slugOfFileName(file: string): string {
  return posix.basename(file, '.md');
}
