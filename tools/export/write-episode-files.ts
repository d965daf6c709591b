import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '@/lib/content/load-site';
import type { Episode } from '@/lib/episode/episode';
import { coverOf } from '@/lib/output/cover-of';
import { typesetSite } from '@/lib/content/typeset-site';
import { NEXT_TRACK_FILE, nextTrackJson, trackJson } from '@/lib/output/next-track';
import { episodeFiles } from '@/lib/output/transcript/episode-files';
import { COVER_FILE } from '@/lib/browser/player/fetch-cover';
import { TRACK_FILE } from '@/lib/browser/player/fetch-track';
import { episodePath } from '@/lib/links/address';
import { hashOfData, takeOrMake, type Kept } from '@/tools/store/kept';

/**
 * Writes the files beside the pages of episodes: captions, chapters, text, timing and
 * next track. As routes of Next, they would take twice the time.
 *
 * @param folder The export.
 * @param wanted The episodes whose files are written.
 */
export async function writeEpisodeFiles(
  site: Site,
  folder: string,
  kept: Kept | null = null,
  wanted: readonly Episode[] = site.episodes,
): Promise<void> {
  const { show } = site;
  // The player shows titles as pages do.
  const printed = typesetSite(site);
  const printedEpisodes = new Map(printed.episodes.map((episode) => [episode.slug, episode]));
  for (const episode of wanted) {
    const next = nextTrackJson(printed.show, printed.episodes, episode);
    const data = ['episode files', hashOfData(show), hashOfData(episode), next];
    await takeOrMake(kept, data, folder, async () => {
      const cover = coverOf(show, episode);
      const shown = printedEpisodes.get(episode.slug) ?? episode;
      const files = new Map(episodeFiles(show, episode));
      files.set(NEXT_TRACK_FILE, next).set(TRACK_FILE, trackJson(printed.show, shown));
      if (cover !== null) files.set(COVER_FILE, JSON.stringify(cover));
      return writeAll(folder, episodePath(episode), files);
    });
  }
}

async function writeAll(
  folder: string,
  path: string,
  files: ReadonlyMap<string, string>,
): Promise<string[]> {
  await mkdir(join(folder, path), { recursive: true });
  const paths = [...files].map(async ([name, text]) => {
    await writeFile(join(folder, path, name), text);
    return `${path.slice(1)}${name}`;
  });
  return Promise.all(paths);
}
