import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { findPublicFile, type Folders } from '@/lib/content/files/public-file';
import { listEpisodeFiles } from '@/lib/content/files/list-episode-files';
import { publicFolder } from '@/lib/content/files/public-folder';
import { decodeText } from '@/lib/content/decode-text';
import { episodeFields } from '@/lib/content/fields/episode-fields';
import { isPublicPath } from '@/lib/content/fields/common';
import { nearestName } from '@/lib/content/nearest-name';
import { readBody } from '@/lib/content/markdown/read-body';
import { readShow } from '@/lib/content/read-show';
import { splitFrontMatter } from '@/lib/content/yaml/front-matter';
import { readYaml } from '@/lib/content/yaml/yaml-fields';
import type { Show } from '@/lib/show/show';
import { spokenBlocks } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';
import { UsageError } from '@/tools/cli/usage-error';
import { spokenText, type SpokenText } from './spoken-text';

/** An episode to align. */
export type Job = {
  readonly slug: string;
  /** Path of its timing file. */
  readonly timingFile: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly transcript: Transcript;
  readonly spoken: SpokenText;
  /** Its local audio, or the reason why there is none. */
  readonly audio: { readonly file: string } | { readonly why: string };
};

/**
 * Reads the episodes of a content folder, including drafts and future episodes, which are
 * aligned before publication. It does not use `loadSite`, which requires a valid show.
 *
 * @param slugs Only these; all when empty.
 * @throws {Error} When an episode or the show cannot be read; the message says how to fix it.
 * @throws {UsageError} When a slug matches no episode.
 */
export async function readJobs(contentDir: string, slugs: readonly string[]): Promise<Job[]> {
  const showFile = posix.join(contentDir, 'show.yaml');
  const { show } = readShow(showFile, await readFile(showFile, 'utf8'), undefined);
  if (show === null) throw new Error(`${showFile} is broken; \`npm run check\` says where.`);
  const { files } = await listEpisodeFiles(contentDir);
  const names = files.map((file) => posix.basename(file, '.md'));
  const unknown = slugs.find((slug) => !names.includes(slug));
  if (unknown !== undefined) throw noEpisode(unknown, names);
  const wanted = files.filter((_, at) => slugs.length === 0 || slugs.includes(names[at] ?? ''));
  const folder = await publicFolder(contentDir);
  const folders: Folders = new Map();
  return Promise.all(
    wanted.map(async (file) => readJob(file, await readFile(file), show, folder, folders)),
  );
}

function noEpisode(slug: string, names: readonly string[]): UsageError {
  const near = nearestName(slug, names);
  const remedy = near === undefined ? `Take one of ${names.join(', ')}.` : `Did you mean ${near}?`;
  return new UsageError(`${slug}: There is no such episode. ${remedy}`);
}

async function readJob(
  file: string,
  bytes: Buffer,
  show: Show,
  publicDir: string,
  folders: Folders,
): Promise<Job> {
  const broken = () => new Error(`${file} is broken; \`npm run check\` says where.`);
  const { text, problems } = decodeText(file, bytes);
  if (problems.length > 0) throw broken();
  const split = splitFrontMatter(file, text);
  if ('message' in split) throw broken();
  const fields = episodeFields.safeParse(readYaml(file, split.yaml, 2).fields?.data);
  if (!fields.success) throw broken();
  const { transcript } = readBody(split.body, {
    people: [...fields.data.people, ...show.people],
    firstLine: split.bodyLine,
    language: show.language,
  });
  return {
    slug: posix.basename(file, '.md'),
    timingFile: file.replace(/\.md$/, '.timing.json'),
    language: show.language,
    transcript,
    spoken: spokenText(spokenBlocks(transcript), show.language),
    audio: await audioOf(fields.data.audio, publicDir, folders),
  };
}

async function audioOf(
  address: string,
  publicDir: string,
  folders: Folders,
): Promise<Job['audio']> {
  if (!isPublicPath(address)) return { why: 'its audio is not here; give a copy with --audio' };
  const { at } = await findPublicFile(publicDir, address, folders);
  return at === null ? { why: `there is no file public${address}` } : { file: at };
}
