import type { Site } from '@/lib/content/load-site';
import type { Episode } from '@/lib/episode/episode';
import { typesetSite } from '@/lib/content/typeset-site';
import { trackFile } from '@/lib/output/track-file';
import { episodeFiles } from '@/lib/output/transcript/episode-files';
import { TRACK_FILE } from '@/lib/browser/player/fetch-track';
import { episodePath } from '@/lib/links/address';
import { hashOfData, takeOrMake, type Kept } from '@/tools/store/kept';

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
    await takeOrMake(kept, data, folder, (put) => {
      const files = new Map(episodeFiles(show, episode)).set(TRACK_FILE, track);
      for (const [name, text] of files) put(`${episodePath(episode).slice(1)}${name}`, text);
    });
  }
}
