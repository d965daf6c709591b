import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Episode } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';
import { ContentError, type ContentNotice, type ContentProblem } from './content-error';
import { decodeText } from './decode-text';
import { findDuplicates } from './find-duplicates';
import { unreadShow } from './placeholder-show';
import { isPublicPath } from './fields/common';
import { publicPathOf, type AudioSource } from './files/episode-audio';
import { checkSymlinks } from './files/check-symlinks';
import { checkTakenNames } from './files/check-reserved-names';
import { listEpisodeFiles, unreadable } from './files/list-episode-files';
import { publicFolder } from './files/public-folder';
import { keptPicture, PICTURE_CACHE } from './files/read-picture';
import { AUDIO_CACHE, keptAudio } from './files/read-audio';
import { deepFreeze } from './freeze';
import { loadShow } from './load-show';
import { readBody } from './markdown/read-body';
import { broken, readEpisode, type ReadEpisode } from './read-episode';
import { linkNotices } from './notices/link-notices';
import { sitePages } from '@/lib/output/site-pages';
import { findUnreferenced } from './timing/find-unreferenced';
import type { TimingSource } from './timing/decide/timing-source';

/** Everything that a build publishes, checked and frozen. */
export type Site = {
  readonly show: Show;
  /** Newest first. */
  readonly episodes: readonly Episode[];
  /** Good files that are not published yet, and why. */
  readonly leftOut: readonly { readonly file: string; readonly why: string }[];
  /** What an author should know of files that are published. */
  readonly notices: readonly ContentNotice[];
  /** What is wrong, where it was asked to go on all the same; nothing else is published then. */
  readonly faults: readonly ContentProblem[];
};

export type LoadOptions = {
  /** Has `show.yaml` and `episodes/`; `CONTENT_DIR`, else `content`. */
  readonly contentDir?: string;
  /** Where local audio is; `publicFolder` of the content unless given. */
  readonly publicDir?: string;
  /** Takes the place of the show's `url`; `SITE_URL`. */
  readonly siteUrl?: string | undefined;
  /** Episodes after this moment are left out. */
  readonly now?: Date;
  /** Keeps what is known of audio files from one process to the next. */
  readonly cacheDir?: string;
  readonly pictureCacheDir?: string;
  /** Returns what is good beside what is faulty, for an author who is writing. */
  readonly goesOn?: boolean;
};

/** Files read at a time: enough to keep the disk busy, below the limit of open files. */
const BATCH = 32;

/**
 * Reads a show and all its episodes.
 *
 * @throws {ContentError} With every problem of every file.
 */
export async function loadSite({
  contentDir = contentFolder(),
  publicDir,
  siteUrl = process.env['SITE_URL'] || undefined,
  now = new Date(),
  cacheDir = AUDIO_CACHE,
  pictureCacheDir = PICTURE_CACHE,
  goesOn = false,
}: LoadOptions = {}): Promise<Site> {
  const audio: AudioSource = {
    publicFolder: publicDir ?? (await publicFolder(contentDir)),
    folders: new Map(),
    read: (path) => keptAudio(path, cacheDir),
    readPicture: (path) => keptPicture(path, pictureCacheDir),
  };
  const loaded = await loadShow(contentDir, siteUrl, audio);
  const { problems, notices } = loaded;
  const show = loaded.show ?? (goesOn ? unreadShow(siteUrl) : null);
  const { files, beside, problems: strays } = await listEpisodeFiles(contentDir);
  if (show === null) throw new ContentError(problemsInOrder([...problems, ...strays]));

  const timing = timingSource(audio, beside);
  const read = await inBatches(files, async (file) => {
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
    if (bytes instanceof Error) return broken([unreadable(file, file, bytes)]);
    const { text, problems: faults } = decodeText(file, bytes);
    if (faults.length > 0) return broken(faults);
    return readEpisode(file, text, { show, audio, timing, now, readBody });
  });
  const all = [
    ...problems,
    ...strays,
    ...read.flatMap((one) => one.problems),
    ...findDuplicates(read),
    ...(await checkSymlinks(audio.publicFolder)),
    ...(await checkTakenNames(audio.publicFolder)),
  ];
  // A file with problems may be the one that uses what looks like a stray.
  if (all.length === 0) all.push(...findUnreferenced(beside, files, usedBy(read)));
  const faults = problemsInOrder(all);
  if (all.length > 0 && !goesOn) throw new ContentError(faults);
  const faulty = new Set(all.map(({ file }) => file));
  const episodes = published(read.filter(({ episode }) => !faulty.has(episode?.file ?? '')));
  return deepFreeze({
    show: faults.length === 0 ? show : { ...show, notice: faultsNotice(faulty) },
    episodes,
    faults,
    leftOut: leftOutOf(files, read),
    notices: [
      ...notices,
      ...read.flatMap((one) => one.notices),
      ...(await deadLinks(show, episodes, read, audio)),
    ],
  });
}

/** Stands on every page while an author mends something. */
function faultsNotice(files: ReadonlySet<string>): string {
  return `Not shown until it is mended: ${[...files].join(', ')}. The problems are in the terminal, and on the page of each episode.`;
}

/** Known only when all episodes are: a link may lead to any of them. */
async function deadLinks(
  show: Show,
  episodes: readonly Episode[],
  read: readonly ReadEpisode[],
  { publicFolder: folder, folders }: AudioSource,
): Promise<ContentNotice[]> {
  const pages = new Set(sitePages(show, episodes).map(({ path }) => path));
  const source = { pages, publicFolder: folder, folders };
  const found: ContentNotice[] = [];
  for (const { episode, lineWith } of read) {
    if (episode !== null) found.push(...(await linkNotices(episode, lineWith, source)));
  }
  return found;
}

/** Where the show is read from, unless a caller says otherwise. */
export function contentFolder(): string {
  return process.env['CONTENT_DIR'] || 'content';
}

/** Newest first; of one moment the higher number first, then by name. */
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

function timingSource(
  { publicFolder: folder, read }: AudioSource,
  beside: ReadonlySet<string>,
): TimingSource {
  return {
    beside,
    read: (path) => readFile(path),
    hashAudio: async (src) => {
      const facts = isPublicPath(src) ? await read(join(folder, publicPathOf(src))) : '';
      return typeof facts === 'string' ? null : facts.sha256;
    },
  };
}

function usedBy(read: readonly ReadEpisode[]): ReadonlySet<string> {
  return new Set(read.flatMap(({ uses }) => uses ?? []));
}

function leftOutOf(files: readonly string[], read: readonly ReadEpisode[]): Site['leftOut'] {
  return read.flatMap(({ leftOut }, index) =>
    leftOut === null ? [] : { file: files[index] ?? '', why: leftOut },
  );
}

function problemsInOrder(problems: readonly ContentProblem[]): ContentProblem[] {
  return problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line);
}

/** By code units, the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

async function inBatches<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < items.length; from += BATCH) {
    done.push(...(await Promise.all(items.slice(from, from + BATCH).map(work))));
  }
  return done;
}
