import { renameSync, rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Site } from '@/lib/content/load-site';
import { pageFiles, sharedJson, type PageSource } from '@/lib/content/pages/page-files';
import { publishPages, writePages, type PageFile } from '@/lib/content/pages/page-folder';
import { collectionsOf } from '@/lib/episode/collections';
import { remoteFilesOf } from '@/lib/output/content-policy';
import type { AppFolder } from '@/tools/app-folder';
import { setHeapGrowth } from '@/tools/heap-growth';
import { takeFolders } from '@/tools/kept-folders';
import { foldersFor } from '@/tools/replace-folder';
import type { StageClock } from '@/tools/stages';
import { hashOfData } from '@/tools/store/kept';
import type { Store } from '@/tools/store/store';
import { hashOf } from '@/tools/store/store-index';
import { addAssets, hashAssets, takeAssets } from './assets';
import { isInShard, type Shard } from '@/tools/shard';
import { appRunner, type AppRunner } from './app-runner';
import { pageFinisher } from './finish-page';
import { exportedPath, isAlwaysExported } from './page-path';

/** The data of pages, for Next's processes. */
const PAGES = '.verbatim/pages';

/** Pages that one process of Next exports, before they are divided among several. */
const PAGES_OF_ONE_PROCESS = 1500;

/** Pages of one of several processes. Its memory grows by some 0.2 MB with each. */
const PAGES_OF_ONE_PART = 800;

export type PagesBuild = {
  readonly site: Site;
  readonly app: AppFolder;
  readonly store: Store;
  /** Of everything but the data: see `programKey`. */
  readonly program: string;
  /** The folder for Next's export. */
  readonly exported: string;
  /** The folder for the finished site; emptied first. */
  readonly target: string;
  /** Exports only this part of the pages. */
  readonly shard?: Shard;
};

export type ExportedPages = {
  /** Next's exit code; 0 if it did not run. */
  readonly code: number;
  /** Pages of the site. */
  readonly count: number;
  /** Pages that were exported now, and not taken from the store. */
  readonly made: number;
};

/** A page that is exported now. */
type Wanted = Pick<PageFile, 'kind' | 'id'> & { readonly path: string; readonly data: string };

/**
 * Puts all pages of a site, with their scripts and styles, into a folder: those whose data are new
 * are exported by Next, the others come from the store.
 *
 * @param meanwhile Puts other files into the folder while Next works. It is called again if the
 *   folder has to be filled again.
 */
export async function exportPages(
  build: PagesBuild,
  clock: StageClock,
  meanwhile: () => Promise<void>,
): Promise<ExportedPages> {
  const { store, target, program } = build;
  await rm(target, { recursive: true, force: true });
  takeFolders(foldersFor(target), target);
  const done = await exportWith(build, clock, meanwhile, takeAssets(store, program, target));
  if (done !== null) return done;
  await rm(target, { recursive: true, force: true });
  const again = await exportWith(build, clock, meanwhile, null);
  if (again === null) throw new Error('The pages of this build have no scripts.');
  return again;
}

/**
 * @param known The hash of the scripts and styles that the pages of the store load; `null` for
 *   none, and then all pages are exported.
 * @returns `null` if the same code was compiled to others now, so that no page of the store fits.
 */
async function exportWith(
  build: PagesBuild,
  clock: StageClock,
  meanwhile: () => Promise<void>,
  known: string | null,
): Promise<ExportedPages | null> {
  const { site, store } = build;
  // An interrupted build may have left some.
  clearFolders(build);
  await mkdir(PAGES, { recursive: true });
  const runner = appRunner(build, resolve(PAGES));
  try {
    const readAnew = known === null ? site.episodes.length : store.keptCount();
    // Next needs a second or two before it asks which pages to export.
    if (readAnew > 0) await runner.begin(readAnew);
    const plan: Plan = { count: 0, wanted: [] };
    await clock.time('pages', () => writePages(PAGES, pagesToExport(build, known, plan)));
    const { count, wanted } = plan;
    if (wanted.length === 0) await runner.stop();
    const [code] = await Promise.all([
      exportParts(build, clock, known, { wanted, runner }),
      meanwhile(),
    ]);
    return code === null ? null : { code, count, made: code === 0 ? wanted.length : 0 };
  } finally {
    // It still runs if the other work has failed.
    await runner.stop();
    clearFolders(build);
  }
}

function clearFolders(build: PagesBuild): void {
  for (const folder of [PAGES, build.exported, endedFolder(build)]) {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns Next's exit code; `null` as in `exportWith`. */
async function exportParts(
  build: PagesBuild,
  { time }: StageClock,
  known: string | null,
  { wanted, runner }: { readonly wanted: readonly Wanted[]; readonly runner: AppRunner },
): Promise<number | null> {
  // The process that compiles the app has little memory left for pages.
  const compiled = known === null && wanted.length > PAGES_OF_ONE_PROCESS ? [[]] : [];
  // Next needs memory at the same time, for as long as it exports many pages.
  if (wanted.length > PAGES_OF_ONE_PART) setHeapGrowth('tight');
  let scripts = known;
  let finishing = Promise.resolve();
  try {
    for (const part of [...compiled, ...inParts(wanted)]) {
      publishPages(PAGES, part);
      const code = await time('next', () => runner.run(wanted.length));
      await finishing;
      if (code !== 0) return code;
      const assets = hashAssets(build.exported);
      if (scripts !== null && scripts !== assets) return null;
      if (scripts === null) addAssets(build.store, build.program, build);
      scripts = assets;
      const ended = endedFolder(build);
      renameSync(build.exported, ended);
      // Next exports the following part meanwhile.
      finishing = time('finishing', () => finishPages(build, ended, assets, part));
      // It is awaited below, and reported then.
      finishing.catch(() => undefined);
    }
  } finally {
    await finishing;
  }
  return 0;
}

/** The folder of a part that Next has exported, until its pages are finished. */
function endedFolder({ exported }: PagesBuild): string {
  return `${exported}-ended`;
}

type Plan = { count: number; readonly wanted: Wanted[] };

/** Takes pages from the store, and yields the data of those that it does not have. */
function* pagesToExport(
  { site, store, target, program, shard }: PagesBuild,
  known: string | null,
  plan: Plan,
): Generator<PageFile> {
  const { topics, people } = collectionsOf(site);
  const isServed = ({ kind }: PageSource) =>
    (kind !== 'allTopics' || topics.length > 0) && (kind !== 'allPeople' || people.length > 0);
  const shared = hashOf(sharedJson(site));
  for (const page of pageFiles(site)) {
    const path = exportedPath(page);
    const isOurs = shard === undefined || path === null || isInShard(shard, path);
    if (!isOurs && !isAlwaysExported(page)) continue;
    if (path !== null && isOurs && isServed(page)) {
      plan.count += 1;
      const basis = hashOfData(page.basis());
      const data = hashOf(JSON.stringify([page.kind, page.id, shared, basis]));
      const isTaken = known !== null && store.take(keyOf(program, known, data), target);
      if (!isTaken) plan.wanted.push({ kind: page.kind, id: page.id, path, data });
      if (isTaken && !isAlwaysExported(page)) continue;
    }
    yield page;
  }
}

function inParts(wanted: readonly Wanted[]): Wanted[][] {
  const isWhole = wanted.length <= PAGES_OF_ONE_PROCESS;
  const parts = Math.ceil(wanted.length / (isWhole ? PAGES_OF_ONE_PROCESS : PAGES_OF_ONE_PART));
  const size = Math.ceil(wanted.length / parts);
  return Array.from({ length: parts }, (_, part) => wanted.slice(part * size, (part + 1) * size));
}

async function finishPages(
  { site, store, target, program }: PagesBuild,
  exported: string,
  assets: string,
  wanted: readonly Wanted[],
): Promise<void> {
  const remote = remoteFilesOf(site.show, site.episodes);
  const finish = await pageFinisher(exported, site.show, remote);
  for (const { path, data } of wanted) {
    const entry = store.begin(keyOf(program, assets, data), target);
    await finish(path, entry.put);
    entry.keep();
    // Pictures are drawn beside this, and wait for their turn.
    await setImmediate();
  }
  rmSync(exported, { recursive: true });
}

function keyOf(program: string, assets: string, data: string): string {
  return hashOf(JSON.stringify(['page', program, assets, data]));
}
