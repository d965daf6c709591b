import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What every show has in this repository. */
const COMMON = 'public';

/**
 * The folder whose files are served as they are: `public` beside the content,
 * where there is one, else the repository's.
 */
export async function publicFolder(contentDir: string): Promise<string> {
  const own = join(contentDir, '..', 'public');
  const isFolder = await stat(own).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? own : COMMON;
}
