import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { Episode } from '@/lib/episode/episode';
import { showFacts } from '@/lib/episode/show-facts';
import type { Show } from '@/lib/show/show';
import type { ShowPage } from '@/lib/show/show-page';
import { checkFeatured, slugOfFileName } from './check-featured';
import { checkFormerly } from './check-formerly';
import { contentFolder } from './content-folder';
import { ContentError, type ContentNotice, type ContentProblem } from './content-error';
import { decodeText } from './decode-text';
import { findDuplicates } from './find-duplicates';
import { placeholderShow } from './placeholder-show';
import { checkSymlinks } from './files/check-symlinks';
import { checkReservedNames } from './files/check-reserved-names';
import { listEpisodeFiles, unreadable } from './files/list-episode-files';
import type { Folders } from './files/public-file';
import { publicFolder } from './files/public-folder';
import { PICTURE_CACHE } from './files/read-picture';
import { AUDIO_CACHE } from './files/read-audio';
import { deepFreeze } from './freeze';
import { inParallel } from './in-parallel';
import { loadPages, publishedPages } from './load-pages';
import { loadShow } from './load-show';
import type { ReadPage } from './read-page';
import { leaveOutFuture } from './leave-out-future';
import { readEpisode, rejected, type ReadEpisode } from './read-episode';
import { audioSource, episodeContext, type EpisodeSetup } from './episode-context';
import { keptEpisode, readToKeep, type KeptTexts, type ReadFresh } from './kept-reading';
import { joinNotices } from './notices/join-notices';
import { linkNotices } from './notices/link-notices';
import { sitePages } from '@/lib/output/site-pages';
import { findUnreferenced } from './timing/find-unreferenced';

/** Everything a build publishes, checked and frozen. */
export type Site = {
  readonly show: Show;
  /** Newest first. */
  readonly episodes: readonly Episode[];
  /** The show's own pages, such as About, in the order of their links. */
  readonly pages: readonly ShowPage[];
  /** Valid files that are not published yet, each with the reason. */
  readonly leftOut: readonly { readonly file: string; readonly why: string }[];
  /** Notices about published files. */
  readonly notices: readonly ContentNotice[];
  /** Doubtful passages of automatic transcripts. Only `npm run check` lists them. */
  readonly doubts: readonly ContentNotice[];
  /** Problems found with `continueOnError`. Files with problems are not published. */
  readonly faults: readonly ContentProblem[];
};

export type LoadOptions = {
  /** Folder with `show.yaml`, `episodes/` and `pages/`. Default: `CONTENT_DIR`, else `content`. */
  readonly contentDir?: string;
  /** Folder with local audio. Default: `publicFolder` of the content. */
  readonly publicDir?: string;
  /** Replaces the show's `url`. Default: `SITE_URL`. */
  readonly siteUrl?: string | undefined;
  /** Episodes dated later are left out. */
  readonly now?: Date;
  /** Folder that caches facts about audio files across processes. */
  readonly cacheDir?: string;
  readonly pictureCacheDir?: string;
  /**
   * Returns the valid episodes together with the problems instead of throwing, for `npm run dev`.
   */
  readonly continueOnError?: boolean;
  /** What earlier builds have read. Default: every file is read. */
  readonly kept?: KeptTexts;
  /** With `kept`: starts other threads that read episodes. Default: this one reads all. */
  readonly startThreads?: (setup: EpisodeSetup, here: ReadFresh) => ReadingThreads;
};

/** Enough to keep the disk busy, below the limit of open files. */
const FILES_AT_ONCE = 32;

/** Threads that read episodes, of which this one may be the only one. */
export type ReadingThreads = {
  readonly read: ReadFresh;
  readonly close: () => Promise<void>;
};

const onlyThisThread = (_: EpisodeSetup, here: ReadFresh): ReadingThreads => ({
  read: here,
  close: () => Promise.resolve(),
});

/**
 * Reads a show and all its episodes.
 *
 * @throws {ContentError} With every problem of every file, unless `continueOnError` is set.
 */
export async function loadSite({
  contentDir = contentFolder(),
  publicDir,
  siteUrl = process.env['SITE_URL'] || undefined,
  now = new Date(),
  cacheDir = AUDIO_CACHE,
  pictureCacheDir = PICTURE_CACHE,
  continueOnError = false,
  kept,
  startThreads = onlyThisThread,
}: LoadOptions = {}): Promise<Site> {
  const served = publicDir ?? (await publicFolder(contentDir));
  const folders: Folders = new Map();
  const media = { served, cacheDir, pictureCacheDir };
  const audio = audioSource(media, folders);
  const loaded = await loadShow(contentDir, siteUrl, audio);
  const { problems, notices } = loaded;
  const show = loaded.show ?? (continueOnError ? placeholderShow(siteUrl) : null);
  const { files, timedFiles, problems: listProblems } = await listEpisodeFiles(contentDir);
  if (show === null) throw new ContentError(problemsInOrder([...problems, ...listProblems]));

  const setup = { contentDir, show, timedFiles, media };
  const context = episodeContext(setup, audio);
  const threads = startThreads(setup, (file, text) => readToKeep(file, text, context));
  const read = await inParallel(files, FILES_AT_ONCE, async (file) => {
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
    if (bytes instanceof Error) return rejected([unreadable(file, file, bytes)]);
    const { text, problems: faults } = decodeText(file, bytes);
    if (faults.length > 0) return rejected(faults);
    const found = kept
      ? keptEpisode(file, text, context, kept, threads.read)
      : readEpisode(file, text, context);
    return leaveOutFuture(await found, now);
  }).finally(threads.close);
  const own = await loadPages(contentDir, show);
  const all = [
    ...problems,
    ...listProblems,
    ...read.flatMap((one) => one.problems),
    ...findDuplicates(read),
    ...checkFeatured({ ...loaded, show, slugs: slugsOf(files, read) }),
    ...checkFormerly({ ...loaded, show, read, pages: pathsOf(show, read, own.read) }),
    ...(await checkSymlinks(served)),
    ...own.problems,
    ...(await checkReservedNames(
      served,
      own.read.flatMap(({ page }) => page?.name ?? []),
    )),
  ];
  // An episode with problems may use a file that would seem unreferenced.
  if (all.length === 0) all.push(...findUnreferenced(timedFiles, files, usedTimedFiles(read)));
  const faults = problemsInOrder(all);
  if (all.length > 0 && !continueOnError) throw new ContentError(faults);
  const faulty = new Set(all.map(({ file }) => file));
  const episodes = published(read.filter(({ episode }) => !faulty.has(episode?.file ?? '')));
  const pages = publishedPages(own.read);
  return deepFreeze({
    show: {
      ...show,
      ...showFacts(episodes),
      ...(faults.length > 0 && { notice: faultsNotice(faulty) }),
    },
    episodes,
    pages,
    faults,
    doubts: read.flatMap((one) => one.doubts),
    leftOut: [...leftOutOf(files, read), ...leftOutPages(own.read)],
    notices: [
      ...notices,
      ...joinNotices(
        read.flatMap((one) => one.notices),
        posix.join(contentDir, 'episodes'),
        episodes.length,
      ),
      ...own.read.flatMap((one) => one.notices),
      ...(await deadLinks({ show, episodes, pages }, [...read, ...own.read], served, folders)),
    ],
  });
}

/** Shown on every page while some files have problems. */
function faultsNotice(files: ReadonlySet<string>): string {
  return `Not shown until fixed: ${[...files].join(', ')}. The problems are listed in the terminal, and on the page of each episode.`;
}

/** Checked after all files are read, because a link may lead to any of them. */
async function deadLinks(
  { show, episodes, pages }: Pick<Site, 'show' | 'episodes' | 'pages'>,
  read: readonly (ReadEpisode | ReadPage)[],
  publicFolder: string,
  folders: Folders,
): Promise<ContentNotice[]> {
  const paths = new Set(sitePages(show, episodes, pages).map(({ path }) => path));
  const source = { pages: paths, publicFolder, folders };
  const found: ContentNotice[] = [];
  for (const one of read) {
    const linked = 'page' in one ? one.page : one.episode;
    if (linked !== null) found.push(...(await linkNotices(linked, one.lineOfText, source)));
  }
  return found;
}

/** Newest first; episodes of the same moment by descending number, then by slug. */
function published(read: readonly ReadEpisode[]): Episode[] {
  return read
    .flatMap(({ episode }) => episode ?? [])
    .sort(
      (a, b) =>
        compare(b.publishedAt, a.publishedAt) ||
        (b.number ?? 0) - (a.number ?? 0) ||
        compare(a.slug, b.slug),
    );
}

/** The addresses of all pages that can be shown. */
function pathsOf(
  show: Show,
  read: readonly ReadEpisode[],
  pages: readonly ReadPage[],
): ReadonlySet<string> {
  return new Set(sitePages(show, published(read), publishedPages(pages)).map(({ path }) => path));
}

/** Slugs of all episode files, so that a draft or an episode with problems counts as known. */
function slugsOf(files: readonly string[], read: readonly ReadEpisode[]): ReadonlySet<string> {
  return new Set(files.map((file, index) => read[index]?.slug ?? slugOfFileName(file)));
}

function usedTimedFiles(read: readonly ReadEpisode[]): ReadonlySet<string> {
  return new Set(read.flatMap(({ timedFile }) => timedFile ?? []));
}

function leftOutOf(files: readonly string[], read: readonly ReadEpisode[]): Site['leftOut'] {
  return read.flatMap(({ leftOut }, index) =>
    leftOut === null ? [] : { file: files[index] ?? '', why: leftOut },
  );
}

function leftOutPages(read: readonly ReadPage[]): Site['leftOut'] {
  return read.flatMap(({ file, leftOut }) => (leftOut === null ? [] : { file, why: leftOut }));
}

function problemsInOrder(problems: readonly ContentProblem[]): ContentProblem[] {
  return problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line);
}

/** Compares by code units, so that the order is the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
