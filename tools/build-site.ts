import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { publicFolder } from '@/lib/content/files/public-folder';
import { contentFolder } from '@/lib/content/content-folder';
import type { Site } from '@/lib/content/load-site';
import { typesetSite } from '@/lib/content/typeset-site';
import type { Episode } from '@/lib/episode/episode';
import { remoteFilesOf } from '@/lib/output/content-policy';
import { appFolder, layOutApp, type AppFolder } from './app-folder';
import { limitNotices, measureExport } from './deploy/host-limits';
import { copyPublic } from './export/copy-public';
import { writeEmbeds } from './export/write-embeds';
import { writeEpisodeFiles } from './export/write-episode-files';
import { writeFormerLists } from './export/write-former-lists';
import { writeHeaders } from './export/write-headers';
import { OG_CACHE, writeOgPictures } from './export/write-og-pictures';
import { writeOldPages } from './export/write-old-pages';
import { writeSiteFiles } from './export/write-site-files';
import { writeSmallPictures } from './export/write-small-pictures';
import { writeWorker } from './export/write-worker';
import { textsIn } from './kept-texts';
import { writeLook } from './look/write-look';
import { removeEmptyFolders } from './kept-folders';
import { makeBeside, type Beside } from './make-beside';
import { exportPages, type ExportedPages } from './pages/export-pages';
import { hashFolder, programKey } from './pages/program-key';
import { replaceFolder } from './replace-folder';
import { buildIdOf } from './run-next';
import { keepTexts } from './search-index/write-search-index';
import { isInShard, type Shard } from './shard';
import { createStageClock, type StageClock } from './stages';
import type { Kept } from './store/kept';
import { openStore, STORE_FOLDER, type Store } from './store/store';

/** The site is put together here; the served folder changes only after a successful build. */
const SITE_FOLDER = '.verbatim/export';

/** Next's export, which has to be below the app. */
const NEXT_FOLDER = join(appFolder(), '.verbatim/exported');

export type BuildOptions = {
  /** Measures the stages. */
  readonly clock?: StageClock;
  /** The store that the content was read with. */
  readonly store?: Store;
};

/**
 * Builds the site and replaces the previous one. What did not change since earlier builds comes
 * from their store.
 *
 * @param out Folder for the finished site.
 * @returns 0, or Next's exit code; then `out` is unchanged.
 */
export async function buildSite(
  site: Site,
  out: string,
  options: BuildOptions = {},
): Promise<number> {
  const build = { ...(await begin(site, options)), out };
  const { served: publicFolder, clock, kept } = build;
  const beside = makeBeside(site, { publicFolder, clock, kept });
  try {
    return await buildBeside(beside, build);
  } finally {
    await beside.stop();
  }
}

/**
 * Makes the pages, files and pictures of one part of a site, and keeps them in the store.
 *
 * @returns 0, or Next's exit code.
 */
export async function buildPart(
  site: Site,
  shard: Shard,
  options: BuildOptions = {},
): Promise<number> {
  const { app, served, clock, kept } = await begin(site, options);
  const printed = typesetSite(site);
  const isOurs = (episode: Episode) => isInShard(shard, episode.slug);
  const own = { ...site, episodes: site.episodes.filter(isOurs) };
  const ownPrinted = { ...printed, episodes: printed.episodes.filter(isOurs) };
  const writeOthers = async () => {
    await clock.time('files', () => writeEpisodeFiles(site, SITE_FOLDER, kept, own.episodes));
    await clock.time('pictures', async () => {
      await writeSmallPictures(own, SITE_FOLDER, served, kept);
      await writeOgPictures(ownPrinted, SITE_FOLDER, { publicFolder: served });
    });
    await clock.time('embeds', () => writeEmbeds(printed, SITE_FOLDER, kept, ownPrinted.episodes));
    await clock.time('search index', () => keepTexts(site, SITE_FOLDER, kept, own.episodes));
  };
  const pages = await exportPages(
    { site, app, ...kept, exported: NEXT_FOLDER, target: SITE_FOLDER, shard },
    clock,
    writeOthers,
  );
  if (pages.code !== 0) return pages.code;
  kept.store.close();
  await rm(SITE_FOLDER, { recursive: true });
  console.log(
    `Part ${shard.part} of ${shard.parts}: ${pages.count} pages and ${own.episodes.length} episodes are in ${STORE_FOLDER}. Pictures for other sites are in ${OG_CACHE}.`,
  );
  return 0;
}

/** Prepares what all builds need. */
async function begin(
  site: Site,
  { clock = createStageClock(), store }: BuildOptions,
): Promise<Omit<Build, 'out'>> {
  const served = await publicFolder(contentFolder());
  const app = await layOutApp();
  const opened = store ?? (await openStore());
  const texts = await textsIn(opened);
  const look = await clock.time('next', () => writeLook(site, texts));
  const remote = remoteFilesOf(site.show, site.episodes);
  const program = await programKey(await buildIdOf(site.show, app), [
    site.show.language,
    await hashFolder(look),
    remote,
  ]);
  const kept = { store: opened, program };
  return { site, served, app, clock, kept };
}

type Build = {
  readonly site: Site;
  /** The public folder of the content. */
  readonly served: string;
  readonly out: string;
  readonly clock: StageClock;
  readonly app: AppFolder;
  readonly kept: Kept;
};

async function buildBeside(beside: Beside, build: Build): Promise<number> {
  const { site, out, kept } = build;
  const pages = await exportPages(
    { site, app: build.app, ...kept, exported: NEXT_FOLDER, target: SITE_FOLDER },
    build.clock,
    () => {
      beside.begin();
      return writeFiles(build);
    },
  );
  if (pages.code !== 0) {
    console.error(`The build failed; ${out} is unchanged.`);
    return pages.code;
  }
  await build.clock.time('files', () => finishFiles(build));
  await beside.moveInto(SITE_FOLDER);
  removeEmptyFolders(SITE_FOLDER);
  kept.store.close();
  await replaceFolder(SITE_FOLDER, out);
  for (const notice of limitNotices(measureExport(out))) console.log(notice);
  console.log(summaryOf(pages, out));
  return 0;
}

/** Writes what needs no pages, but not the search index and the pictures for other sites. */
async function writeFiles({ site, served, kept, clock: { time } }: Build): Promise<void> {
  await time('files', async () => {
    await writeEpisodeFiles(site, SITE_FOLDER, kept);
    writeSiteFiles(site, SITE_FOLDER, kept);
  });
  await time('pictures', () => writeSmallPictures(site, SITE_FOLDER, served, kept));
  await time('embeds', () => writeEmbeds(typesetSite(site), SITE_FOLDER, kept));
}

/** Writes what depends on the files that are there. */
async function finishFiles({ site, served }: Build): Promise<void> {
  const { basePath } = site.show;
  await copyPublic(served, SITE_FOLDER);
  await writeWorker(SITE_FOLDER, basePath);
  await writeHeaders(SITE_FOLDER, basePath);
  writeFormerLists(site, SITE_FOLDER);
  await writeOldPages(site, SITE_FOLDER);
}

function summaryOf({ count, made }: ExportedPages, out: string): string {
  const pages = `${count} pages are in ${out}.`;
  const unchanged = made < count ? ` ${count - made} of them had not changed.` : '';
  return `${pages}${unchanged} Copy that folder to any static host.`;
}
