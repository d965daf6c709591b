import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { decodeText } from '@/lib/content/decode-text';
import { isPublicPath } from '@/lib/content/fields/common';
import { instantOf } from '@/lib/content/fields/date';
import { episodeFields } from '@/lib/content/fields/episode-fields';
import { listEpisodeFiles } from '@/lib/content/files/list-episode-files';
import { findPublicFile, type Folders } from '@/lib/content/files/public-file';
import { publicFolder } from '@/lib/content/files/public-folder';
import { readBody } from '@/lib/content/markdown/read-body';
import { readShow } from '@/lib/content/read-show';
import { alignedFileOf, timedFileOf } from '@/lib/content/timing/decide/timed-file-of';
import { transcriberIn } from '@/lib/content/timing/decide/transcriber';
import { writtenHash } from '@/lib/content/timing/decide/written-hash';
import { splitFrontMatter } from '@/lib/content/yaml/front-matter';
import { readYaml } from '@/lib/content/yaml/yaml-fields';
import type { Show } from '@/lib/show/show';
import type { ShowFiles } from '@/tools/transcripts/episode-files';
import { readHead } from '@/tools/timing/timing-json';

/** An episode and what stands in the way of a transcript, if anything does. */
export type Episode = {
  readonly slug: string;
  readonly file: string;
  readonly bytes: Buffer;
  readonly title: string;
  readonly topics: readonly string[];
  readonly people: readonly { readonly name: string }[];
  /** Milliseconds since 1970, for the order. */
  readonly published: number;
  /** Seconds, if the front matter says. */
  readonly duration: number | null;
  readonly audio: EpisodeAudio;
  readonly timingFile: string;
  /** 1-based line below the transcript's heading; `null` without a heading. */
  readonly textLine: number | null;
  readonly text: TextState;
};

export type EpisodeAudio =
  | { readonly kind: 'local'; readonly file: string }
  | { readonly kind: 'remote'; readonly address: string }
  | { readonly kind: 'missing'; readonly why: string };

/** Whose text an episode has. */
export type TextState =
  /** None. */
  | { readonly kind: 'none' }
  /** Recognized text that is as it was written; `written` is its `writtenHash`. */
  | { readonly kind: 'ours'; readonly written: string }
  /** A person's, or recognized text that a person changed. */
  | { readonly kind: 'theirs'; readonly why: string }
  /** A body without the heading, or a file that cannot be read. */
  | { readonly kind: 'refused'; readonly why: string };

export type EpisodesOfShow = {
  readonly show: Show;
  /** Newest first. */
  readonly episodes: readonly Episode[];
};

/** Reads all episodes, including drafts. @throws {Error} When the show cannot be read. */
export async function readEpisodes(contentDir: string): Promise<EpisodesOfShow> {
  const show = await showIn(contentDir);
  const { files, timedFiles } = await listEpisodeFiles(contentDir);
  const publicDir = await publicFolder(contentDir);
  const folders: Folders = new Map();
  const episodes = await Promise.all(
    files.map((file) => readEpisode(file, { show, timedFiles, publicDir, folders })),
  );
  return { show, episodes: episodes.toSorted((a, b) => b.published - a.published) };
}

/** Reads one episode, without regard to files beside it. @throws {Error} As `readEpisodes`. */
export async function readOneEpisode(contentDir: string, file: string): Promise<Episode> {
  const [show, publicDir] = await Promise.all([showIn(contentDir), publicFolder(contentDir)]);
  return readEpisode(file, { show, timedFiles: new Set(), publicDir, folders: new Map() });
}

async function showIn(contentDir: string): Promise<Show> {
  const showFile = posix.join(contentDir, 'show.yaml');
  const { show } = readShow(showFile, await readFile(showFile, 'utf8'), undefined);
  if (show === null) throw new Error(`${showFile} is broken; \`npm run check\` says where.`);
  return show;
}

async function readEpisode(file: string, context: ShowFiles): Promise<Episode> {
  const { show, timedFiles } = context;
  const bytes = await readFile(file);
  const { text, problems } = decodeText(file, bytes);
  const split = splitFrontMatter(file, text);
  const timingFile = alignedFileOf(file);
  const broken: Episode = {
    ...{ slug: posix.basename(file, '.md'), file, bytes, timingFile },
    ...{ title: '', topics: [], people: [], published: 0, duration: null, textLine: null },
    audio: { kind: 'missing', why: 'the file is broken' },
    text: { kind: 'refused', why: `${file} is broken; \`npm run check\` says where.` },
  };
  if (problems.length > 0 || 'message' in split) return broken;
  const fields = episodeFields.safeParse(readYaml(file, split.yaml, 2).fields?.data);
  if (!fields.success) return broken;
  const { data } = fields;
  const body = readBody(split.body, {
    people: [...data.people, ...show.people],
    firstLine: split.bodyLine,
    language: show.language,
  });
  const timed = timedFileOf(file, data.transcript, timedFiles);
  const beside = 'path' in timed ? timed.path : null;
  const state = { words: body.transcript.wordCount, textLine: body.textLine, beside };
  return {
    ...broken,
    title: data.title,
    topics: data.topics.flatMap((topic) => (typeof topic === 'string' ? [topic] : [])),
    people: [...data.people, ...show.people],
    published: Date.parse(instantOf(data.date) ?? '') || 0,
    duration: data.duration ?? null,
    audio: await audioOf(data.audio, context),
    textLine: body.textLine,
    text: await textState(broken, text, { ...state, status: data.transcriptStatus }),
  };
}

type Found = {
  readonly words: number;
  readonly textLine: number | null;
  readonly beside: string | null;
  readonly status: 'automatic' | 'corrected' | undefined;
};

async function textState(
  { timingFile, file }: Pick<Episode, 'timingFile' | 'file'>,
  source: string,
  { words, textLine, beside, status }: Found,
): Promise<TextState> {
  if (beside !== null) return { kind: 'theirs', why: `${beside} has its transcript` };
  if (words === 0 && textLine !== null && status !== 'corrected') return { kind: 'none' };
  if (textLine === null) {
    const why = `${file} has no heading for a transcript. Add the line \`## Transcript\` below the notes.`;
    return { kind: 'refused', why };
  }
  if (status === 'corrected') return { kind: 'theirs', why: 'it is corrected' };
  const head = readHead(await readFile(timingFile, 'utf8').catch(() => ''));
  const isRecognized = head !== null && transcriberIn(head) !== null && status === 'automatic';
  if (!isRecognized) return { kind: 'theirs', why: 'it has a transcript' };
  const written = writtenHash(source, textLine);
  return written === head.written || written === head.replaced
    ? { kind: 'ours', written }
    : { kind: 'theirs', why: 'its recognized text was changed by hand' };
}

async function audioOf(address: string, { publicDir, folders }: ShowFiles): Promise<EpisodeAudio> {
  if (!isPublicPath(address)) return { kind: 'remote', address };
  const { at } = await findPublicFile(publicDir, address, folders);
  if (at === null) return { kind: 'missing', why: `there is no file public${address}` };
  return { kind: 'local', file: at };
}
