import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '@/lib/content/load-site';
import { episodeFiles } from '@/lib/output/transcript/episode-files';
import { episodePath } from '@/lib/show/address';

/**
 * Writes what is served beside the pages of episodes: captions, chapters, text
 * and the times of words. As routes of Next they would cost twice the time.
 *
 * @param folder The export.
 */
export async function writeEpisodeFiles({ show, episodes }: Site, folder: string): Promise<void> {
  for (const episode of episodes) {
    const beside = join(folder, episodePath(episode));
    await mkdir(beside, { recursive: true });
    const files = [...episodeFiles(show, episode)];
    await Promise.all(files.map(([name, text]) => writeFile(join(beside, name), text)));
  }
}
