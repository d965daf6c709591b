import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Site } from '@/lib/content/load-site';
import { formerNumbers } from '@/lib/episode/archive';
import { collectionsOf } from '@/lib/episode/collections';
import type { Episode } from '@/lib/episode/episode';
import { archivePath } from '@/lib/links/address';
import { collectionPath } from '@/lib/links/collection-path';
import { messagesFor } from '@/lib/messages/messages-for';
import { oldPage } from '@/lib/output/old-page';

/**
 * Writes a page that leads to the newest one of its list at each number that the list had when its
 * pages were counted from the newest.
 *
 * @param folder The finished export, whose own files win.
 */
export async function writeFormerLists({ show, episodes }: Site, folder: string): Promise<void> {
  const lead = async (
    listed: readonly Episode[],
    title: string,
    pathOf: (page: number | null) => string,
  ) => {
    for (const number of formerNumbers(listed)) {
      const file = join(folder, pathOf(number), 'index.html');
      if (existsSync(file)) continue;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, oldPage(show, { to: pathOf(null) }, title));
    }
  };
  await lead(episodes, messagesFor(show.language).site.allEpisodes, archivePath);
  for (const collection of Object.values(collectionsOf({ show, episodes })).flat()) {
    const { kind, id, title } = collection;
    await lead(collection.episodes, title, (page) => collectionPath(kind, id, page));
  }
}
