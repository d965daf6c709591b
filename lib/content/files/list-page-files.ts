import { posix } from 'node:path';
import type { ContentProblem } from '@/lib/content/content-error';
import { filesBelow, unreadable } from './list-episode-files';

type PageFiles = {
  readonly files: readonly string[];
  readonly problems: readonly ContentProblem[];
};

/**
 * Lists the files of the show's own pages, sorted by name. Any other file is a problem,
 * because its author expects it to be published. Hidden files are ignored.
 */
export async function listPageFiles(contentDir: string): Promise<PageFiles> {
  const folder = posix.join(contentDir, 'pages');
  const { names, error } = await filesBelow(folder);
  const problems = names.flatMap((name): ContentProblem[] => {
    const message = whyNotPage(name);
    if (message === null) return [];
    return [{ file: posix.join(folder, name), line: 1, field: 'file name', message }];
  });
  return {
    files: names
      .filter((name) => whyNotPage(name) === null)
      .map((name) => posix.join(folder, name)),
    problems: error === null ? problems : [unreadable(error.path ?? folder, folder, error)],
  };
}

function whyNotPage(name: string): string | null {
  if (!name.endsWith('.md')) {
    return 'Only files that end in .md are pages. Rename it, or put pictures below public/.';
  }
  if (!name.includes('/')) return null;
  return 'A page cannot be in a folder of its own. Move it into pages/.';
}
