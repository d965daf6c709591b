import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Episode } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';
import { ContentError, type ContentNotice, type ContentProblem } from './content-error';
import { decodeText } from './decode-text';
import { findDoubles } from './find-doubles';
import { isPublicPath } from './fields/common';
import type { AudioSource } from './files/episode-audio';
import { listEpisodeFiles } from './files/list-episode-files';
import { publicFolder } from './files/public-folder';
import { keptPicture, PICTURE_CACHE } from './files/read-picture';
import { AUDIO_CACHE, keptAudio } from './files/read-audio';
import { deepFreeze } from './freeze';
import { loadShow } from './load-show';
import { readBody } from './markdown/read-body';
import { broken, readEpisode, type ReadEpisode } from './read-episode';
import { linkNotices } from './notices/link-notices';
import { sitePages } from '@/lib/output/site-pages';
import { findStrays } from './timing/find-strays';
import type { TimingSource } from './timing/timing-source';

/** Everything that a build publishes, checked and frozen. */
export type Site = {
  readonly show: Show;
  /** Newest first. */
  readonly episodes: readonly Episode[];
  /** Good files that are not published yet, and why. */
  readonly leftOut: readonly { readonly file: string; readonly why: string }[];
  /** What an author should know of files that are published. */
  readonly notices: readonly ContentNotice[];
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
}: LoadOptions = {}): Promise<Site> {
  const audio: AudioSource = {
    publicFolder: publicDir ?? (await publicFolder(contentDir)),
    folders: new Map(),
    read: (path) => keptAudio(path, cacheDir),
    readPicture: (path) => keptPicture(path, pictureCacheDir),
  };
  const { show, problems, notices } = await loadShow(contentDir, siteUrl, audio);
  const { files, beside, problems: strays } = await listEpisodeFiles(contentDir);
  if (show === null) throw problemsInOrder([...problems, ...strays]);

  const timing = timingSource(audio, beside);
  const read = await inBatches(files, async (file) => {
    const { text, problems: faults } = decodeText(file, await readFile(file));
    if (faults.length > 0) return broken(faults);
    return readEpisode(file, text, { show, audio, timing, now, readBody });
  });
  const all = [
    ...problems,
    ...strays,
    ...read.flatMap((one) => one.problems),
    ...findDoubles(read),
  ];
  // A file with problems may be the one that uses what looks like a stray.
  if (all.length === 0) all.push(...findStrays(beside, files, usedBy(read)));
  if (all.length > 0) throw problemsInOrder(all);
  const episodes = published(read);
  return deepFreeze({
    show,
    episodes,
    leftOut: leftOutOf(files, read),
    notices: [
      ...notices,
      ...read.flatMap((one) => one.notices),
      ...(await deadLinks(show, episodes, read, audio)),
    ],
  });
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
      const facts = isPublicPath(src) ? await read(join(folder, src)) : '';
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

function problemsInOrder(problems: readonly ContentProblem[]): ContentError {
  return new ContentError(problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line));
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
