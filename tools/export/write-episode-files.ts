import type { Site } from '@/lib/content/load-site';
import type { Episode } from '@/lib/episode/episode';
import { typesetSite } from '@/lib/content/typeset-site';
import { trackFile } from '@/lib/output/track-file';
import { episodeFiles } from '@/lib/output/transcript/episode-files';
import { TRACK_FILE } from '@/lib/browser/player/fetch-track';
import { episodePath } from '@/lib/links/address';
import { hashOfData, takeOrMake, type Kept } from '@/tools/store/kept';
import { writeInto } from '@/tools/write-into';

/**
 * Writes the files beside the pages of episodes: captions, chapters, text, timing and
 * tracks. As routes of Next, they would take twice the time.
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
    const shown = printedEpisodes.get(episode.slug) ?? episode;
    const track = trackFile(printed.show, printed.episodes, shown);
    const data = ['episode files', hashOfData(show), hashOfData(episode), track];
    await takeOrMake(kept, data, folder, () => {
      const files = new Map(episodeFiles(show, episode)).set(TRACK_FILE, track);
      return writeAll(folder, episodePath(episode), files);
    });
  }
}

function writeAll(folder: string, path: string, files: ReadonlyMap<string, string>): string[] {
  return [...files].map(([name, text]) => {
    const file = `${path.slice(1)}${name}`;
    writeInto(folder, file, text);
    return file;
  });
}
