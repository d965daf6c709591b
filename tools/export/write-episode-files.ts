import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '@/lib/content/load-site';
import { NEXT_TRACK_FILE, nextTrackJson, trackJson } from '@/lib/output/next-track';
import { episodeFiles } from '@/lib/output/transcript/episode-files';
import { TRACK_FILE } from '@/lib/browser/player/fetch-track';
import { episodePath } from '@/lib/links/address';

/**
 * Writes the files beside the pages of episodes: captions, chapters, text, timing and
 * next track. As routes of Next, they would take twice the time.
 *
 * @param folder The export.
 */
export async function writeEpisodeFiles({ show, episodes }: Site, folder: string): Promise<void> {
  for (const episode of episodes) {
    const target = join(folder, episodePath(episode));
    await mkdir(target, { recursive: true });
    const next = [NEXT_TRACK_FILE, nextTrackJson(show, episodes, episode)] as const;
    const own = [TRACK_FILE, trackJson(show, episode)] as const;
    const files = [...episodeFiles(show, episode), next, own];
    await Promise.all(files.map(([name, text]) => writeFile(join(target, name), text)));
  }
}
