import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Site } from '@/lib/content/load-site';
import { remoteFilesOf } from '@/lib/output/content-policy';
import { embedPage } from '@/lib/output/embed/embed-page';
import { oembed } from '@/lib/output/embed/oembed';
import { embedPath, oembedPath } from '@/lib/links/address';
import { addPolicy } from './add-policy';
import { bundleEmbed } from './bundle-embed';

/**
 * Writes the embedded players and their oEmbed responses.
 *
 * @param folder The export, after `finishExport`, which these pages do not need.
 */
export async function writeEmbeds({ show, episodes }: Site, folder: string): Promise<void> {
  const remote = remoteFilesOf(show, episodes);
  const assets = await bundleEmbed(show, folder);
  for (const episode of episodes) {
    const page = addPolicy(embedPage(show, episode, assets), remote);
    await write(join(folder, embedPath(episode), 'index.html'), page);
    await write(join(folder, oembedPath(episode)), oembed(show, episode));
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
