import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { publicFolder } from '@/lib/content/files/public-folder';
import { SITE_SNAPSHOT, writeSnapshot } from '@/lib/content/site-snapshot';
import { contentFolder, type Site } from '@/lib/content/load-site';
import { remoteFilesOf } from '@/lib/output/content-policy';
import { copyPublic } from './export/copy-public';
import { finishExport } from './export/finish-export';
import { writeOgPictures } from './export/write-og-pictures';
import { writeEmbeds } from './export/write-embeds';
import { writeEpisodeFiles } from './export/write-episode-files';
import { writeHeaders } from './export/write-headers';
import { writeSearchIndex } from './export/write-search-index';
import { writeSiteFiles } from './export/write-site-files';
import { writeWorker } from './export/write-worker';
import { replaceFolder } from './replace-folder';
import { runNext } from './run-next';
import { createStageClock, type StageClock } from './stages';

/** The snapshot of the content, for Next's processes. */
const SNAPSHOT_FILE = '.verbatim/site';

/** Next writes here; the served folder changes only after a successful build. */
const EXPORT_FOLDER = '.verbatim/export';

/**
 * Builds the site and replaces the previous one.
 *
 * @param out Folder for the finished site.
 * @param clock Measures the stages.
 * @returns 0, or Next's exit code; then `out` is unchanged.
 */
export async function buildSite(
  site: Site,
  out: string,
  clock: StageClock = createStageClock(),
): Promise<number> {
  const { time } = clock;
  const code = await time('next', () => exportPages(site));
  if (code !== 0) {
    console.error(`The build failed; ${out} is unchanged.`);
    return code;
  }
  const served = await publicFolder(contentFolder());
  await time('files', async () => {
    await copyPublic(served, EXPORT_FOLDER);
    await writeEpisodeFiles(site, EXPORT_FOLDER);
    await writeSiteFiles(site, EXPORT_FOLDER);
  });
  await time('search index', () => writeSearchIndex(site, EXPORT_FOLDER));
  const remote = remoteFilesOf(site.show, site.episodes);
  const pages = await time('finishing', () => finishExport(EXPORT_FOLDER, site.show, remote));
  await time('files', async () => {
    await writeWorker(EXPORT_FOLDER, site.show.basePath);
    await writeHeaders(EXPORT_FOLDER, site.show.basePath);
  });
  await time('embeds', () => writeEmbeds(site, EXPORT_FOLDER));
  await time('pictures', () => writeOgPictures(site, EXPORT_FOLDER, { publicFolder: served }));
  await replaceFolder(EXPORT_FOLDER, out);
  console.log(`${pages} pages are in ${out}. Copy that folder to any static host.`);
  return 0;
}

async function exportPages(site: Site): Promise<number> {
  await writeSnapshot(site, SNAPSHOT_FILE);
  const code = await runNext('build', site.show, EXPORT_FOLDER, {
    [SITE_SNAPSHOT]: resolve(SNAPSHOT_FILE),
  });
  await rm(SNAPSHOT_FILE);
  return code;
}
