import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '@/lib/content/load-site';
import { formerNumbers } from '@/lib/episode/archive';
import { collectionsOf } from '@/lib/episode/collections';
import type { Episode } from '@/lib/episode/episode';
import { archivePath } from '@/lib/links/address';
import { collectionPath } from '@/lib/links/collection-path';
import { messagesFor } from '@/lib/messages/messages-for';
import { oldPage } from '@/lib/output/old-page';
import { writeInto } from '@/tools/write-into';

/**
 * Writes a page that leads to the newest one of its list at each number that the list had when its
 * pages were counted from the newest.
 *
 * @param folder The finished export, whose own files win.
 */
export function writeFormerLists({ show, episodes }: Site, folder: string): void {
  const lead = (
    listed: readonly Episode[],
    title: string,
    pathOf: (page: number | null) => string,
  ) => {
    for (const number of formerNumbers(listed)) {
      const file = join(folder, pathOf(number), 'index.html');
      if (existsSync(file)) continue;
      writeInto(
        folder,
        join(pathOf(number), 'index.html'),
        oldPage(show, { to: pathOf(null) }, title),
      );
    }
  };
  lead(episodes, messagesFor(show.language).site.allEpisodes, archivePath);
  for (const collection of Object.values(collectionsOf({ show, episodes })).flat()) {
    const { kind, id, title } = collection;
    lead(collection.episodes, title, (page) => collectionPath(kind, id, page));
  }
}
