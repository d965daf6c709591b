import { readFile } from 'node:fs/promises';
import { findPublicFile, type Folders } from '@/lib/content/files/public-file';
import { publicFolder } from '@/lib/content/files/public-folder';
import type { EpisodeFields } from '@/lib/content/fields/episode-fields';
import { isPublicPath } from '@/lib/content/fields/common';
import { isTextFile, textFromFile } from '@/lib/content/timing/decide/text-from-file';
import { alignedFileOf, timedFileOf } from '@/lib/content/timing/decide/timed-file-of';
import type { Show } from '@/lib/show/show';
import { spokenBlocks } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';
import {
  episodeFiles,
  readEpisodeText,
  slugOfFile,
  type ShowFiles,
} from '@/tools/transcripts/episode-files';
import type { RemoteAudio } from './remote-audio';
import { spokenText, type SpokenText } from './spoken-text';

/** An episode to align. */
export type Job = {
  readonly slug: string;
  /** Path of its timing file. */
  readonly timingFile: string;
  /** Path of the file beside it whose times the build takes before all others; else `null`. */
  readonly timedFile: string | null;
  /** BCP 47 tag. */
  readonly language: string;
  readonly transcript: Transcript;
  readonly spoken: SpokenText;
  /** Its local audio, that at a host, or the reason why there is none. */
  readonly audio: { readonly file: string } | RemoteAudio | { readonly why: string };
};

/**
 * Reads the episodes of a content folder, including drafts and future episodes, which are
 * aligned before publication.
 *
 * @param slugs Only these; all when empty.
 * @throws {Error} When an episode or the show cannot be read; the message says how to fix it.
 * @throws {UsageError} When a slug matches no episode.
 */
export async function readJobs(contentDir: string, slugs: readonly string[]): Promise<Job[]> {
  const { show, files, timedFiles } = await episodeFiles(contentDir, slugs);
  const publicDir = await publicFolder(contentDir);
  const folders: Folders = new Map();
  return Promise.all(files.map((file) => readJob(file, { show, timedFiles, publicDir, folders })));
}

async function readJob(file: string, context: ShowFiles): Promise<Job> {
  const { show, publicDir, folders } = context;
  const { fields, transcript: own } = readEpisodeText(file, await readFile(file), show);
  const chosen = timedFileOf(file, fields.transcript, context.timedFiles);
  const beside = 'path' in chosen ? chosen.path : null;
  const isText = beside !== null && isTextFile(beside);
  const transcript = (isText ? await textIn(beside, file, fields, own, show) : undefined) ?? own;
  return {
    slug: slugOfFile(file),
    timingFile: alignedFileOf(file),
    timedFile: isText ? null : beside,
    language: show.language,
    transcript,
    spoken: spokenText(spokenBlocks(transcript), show.language),
    audio: await audioOf(fields, publicDir, folders),
  };
}

/** The text of a file beside an episode that has none itself, as the page shows it. */
async function textIn(
  path: string,
  file: string,
  fields: EpisodeFields,
  transcript: Transcript,
  show: Show,
): Promise<Transcript | undefined> {
  const untimed = {
    ...{ file, named: fields.transcript, transcript, audio: null, language: show.language },
    people: [...fields.people, ...show.people],
  };
  return textFromFile(path, await readFile(path), untimed).transcript;
}

async function audioOf(
  { audio: address, bytes }: Pick<EpisodeFields, 'audio' | 'bytes'>,
  publicDir: string,
  folders: Folders,
): Promise<Job['audio']> {
  if (!isPublicPath(address)) return { address, bytes: bytes ?? null };
  const { at } = await findPublicFile(publicDir, address, folders);
  return at === null ? { why: `there is no file public${address}` } : { file: at };
}
