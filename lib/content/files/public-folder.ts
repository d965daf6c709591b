import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The public folder of this repository. */
const DEFAULT_FOLDER = 'public';

/**
 * The folder whose files are served unchanged: `public` next to the content folder if it
 * exists, otherwise that of the repository.
 */
export async function publicFolder(contentDir: string): Promise<string> {
  const own = join(contentDir, '..', 'public');
  const isFolder = await stat(own).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? own : DEFAULT_FOLDER;
}
