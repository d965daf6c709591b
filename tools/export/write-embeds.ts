import type { Site } from '@/lib/content/load-site';
import type { Episode } from '@/lib/episode/episode';
import { remoteFilesOf } from '@/lib/output/content-policy';
import { embedPage } from '@/lib/output/embed/embed-page';
import { oembed } from '@/lib/output/embed/oembed';
import { embedPath, oembedPath } from '@/lib/links/address';
import { hashOfData, takeOrMake, type Kept } from '@/tools/store/kept';
import { addPolicy } from './add-policy';
import { bundleEmbed } from './bundle-embed';

/**
 * Writes the embedded players and their oEmbed responses.
 *
 * @param site As its pages print it.
 * @param folder The export, after its pages, which these do not need.
 * @param wanted The episodes whose players are written.
 */
export async function writeEmbeds(
  { show, episodes }: Site,
  folder: string,
  kept: Kept,
  wanted: readonly Episode[] = episodes,
): Promise<void> {
  const remote = remoteFilesOf(show, episodes);
  const assets = await bundleEmbed(show, folder);
  for (const episode of wanted) {
    const data = ['embed', hashOfData(assets), remote, hashOfData(show), hashOfData(episode)];
    await takeOrMake(kept, data, folder, (put) => {
      const page = addPolicy(embedPage(show, episode, assets), remote);
      put(`${embedPath(episode)}index.html`.slice(1), page);
      put(oembedPath(episode).slice(1), oembed(show, episode));
    });
  }
}
