import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { decodeText } from '@/lib/content/decode-text';
import { episodeFields, type EpisodeFields } from '@/lib/content/fields/episode-fields';
import { listEpisodeFiles } from '@/lib/content/files/list-episode-files';
import type { Folders } from '@/lib/content/files/public-file';
import { readBody } from '@/lib/content/markdown/read-body';
import { nearestName } from '@/lib/content/nearest-name';
import { readShow } from '@/lib/content/read-show';
import { splitFrontMatter } from '@/lib/content/yaml/front-matter';
import { readYaml } from '@/lib/content/yaml/yaml-fields';
import type { Show } from '@/lib/show/show';
import type { Transcript } from '@/lib/transcript/transcript';
import { UsageError } from '@/tools/cli/usage-error';

/** The show of a content folder, and the files of the episodes that a command works on. */
export type EpisodeFiles = {
  readonly show: Show;
  readonly files: readonly string[];
  /** Paths of the timings and transcripts beside all episodes. */
  readonly timedFiles: ReadonlySet<string>;
};

/** What is read once for all episodes of a show. */
export type ShowFiles = {
  readonly show: Show;
  readonly timedFiles: ReadonlySet<string>;
  readonly publicDir: string;
  readonly folders: Folders;
};

/**
 * Lists the episodes that an author named, including drafts and future episodes. It does not use
 * `loadSite`, which requires that all of the show is valid.
 *
 * @param slugs Names of files without `.md`; all when empty.
 * @throws {Error} When the show cannot be read; the message says how to fix it.
 * @throws {UsageError} When a slug matches no episode.
 */
export async function episodeFiles(
  contentDir: string,
  slugs: readonly string[],
): Promise<EpisodeFiles> {
  const showFile = posix.join(contentDir, 'show.yaml');
  const { show } = readShow(showFile, await readFile(showFile, 'utf8'), undefined);
  if (show === null) throw new Error(`${showFile} is broken; \`npm run check\` says where.`);
  const { files, timedFiles } = await listEpisodeFiles(contentDir);
  const names = files.map(slugOfFile);
  const unknown = slugs.find((slug) => !names.includes(slug));
  if (unknown !== undefined) throw noEpisode(unknown, names);
  const isWanted = (file: string) => slugs.length === 0 || slugs.includes(slugOfFile(file));
  return { show, files: files.filter(isWanted), timedFiles };
}

export function slugOfFile(file: string): string {
  return posix.basename(file, '.md');
}

function noEpisode(slug: string, names: readonly string[]): UsageError {
  const near = nearestName(slug, names);
  const remedy = near === undefined ? `Take one of ${names.join(', ')}.` : `Did you mean ${near}?`;
  return new UsageError(`${slug}: There is no such episode. ${remedy}`);
}

/** An episode file as it is read. */
export type EpisodeText = {
  /** The whole file, decoded, with `\n` at the end of each line. */
  readonly source: string;
  readonly fields: EpisodeFields;
  readonly transcript: Transcript;
  /** 1-based line below the heading of the transcript; `null` without one. */
  readonly textLine: number | null;
  /** 1-based line on which the body begins. */
  readonly bodyLine: number;
};

/**
 * Reads the fields and the transcript of an episode file as the build does.
 *
 * @throws {Error} When the file has a problem; the message says how to find it.
 */
export function readEpisodeText(file: string, bytes: Uint8Array, show: Show): EpisodeText {
  const broken = () => new Error(`${file} is broken; \`npm run check\` says where.`);
  const { text, problems } = decodeText(file, bytes);
  if (problems.length > 0) throw broken();
  const split = splitFrontMatter(file, text);
  if ('message' in split) throw broken();
  const fields = episodeFields.safeParse(readYaml(file, split.yaml, 2).fields?.data);
  if (!fields.success) throw broken();
  const { transcript, textLine } = readBody(split.body, {
    people: [...fields.data.people, ...show.people],
    firstLine: split.bodyLine,
    language: show.language,
    keepsLines: true,
  });
  return { source: text, fields: fields.data, transcript, textLine, bodyLine: split.bodyLine };
}
