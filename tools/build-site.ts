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

/** What was read of the content, for Next's processes. */
const HANDED = '.verbatim/site';

/** Next writes here; the served folder changes only when everything went well. */
const FRESH = '.verbatim/export';

/**
 * Builds the site and puts it in the place of the last one.
 *
 * @param out Where the finished site goes.
 * @param clock Takes the time of the stages.
 * @returns 0, or Next's exit code, in which case `out` is as it was.
 */
export async function buildSite(
  site: Site,
  out: string,
  clock: StageClock = createStageClock(),
): Promise<number> {
  const { time } = clock;
  const code = await time('next', () => exportPages(site));
  if (code !== 0) {
    console.error(`The build stopped; ${out} is as it was.`);
    return code;
  }
  const served = await publicFolder(contentFolder());
  await time('files', async () => {
    await copyPublic(served, FRESH);
    await writeEpisodeFiles(site, FRESH);
    await writeSiteFiles(site, FRESH);
  });
  await time('search index', () => writeSearchIndex(site, FRESH));
  const remote = remoteFilesOf(site.show, site.episodes);
  const pages = await time('finishing', () => finishExport(FRESH, site.show, remote));
  await time('files', async () => {
    await writeWorker(FRESH, site.show.basePath);
    await writeHeaders(FRESH, site.show.basePath);
  });
  await time('embeds', () => writeEmbeds(site, FRESH));
  await time('pictures', () => writeOgPictures(site, FRESH, { publicFolder: served }));
  await replaceFolder(FRESH, out);
  console.log(`${pages} pages are in ${out}. Copy that folder to any static host.`);
  return 0;
}

async function exportPages(site: Site): Promise<number> {
  await writeSnapshot(site, HANDED);
  const code = await runNext('build', site.show, FRESH, { [SITE_SNAPSHOT]: resolve(HANDED) });
  await rm(HANDED);
  return code;
}
