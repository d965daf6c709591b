import { posix } from 'node:path';
import type { LocalCopy } from '@/tools/import/episode/mapped-episode';
import type { ImportOptions } from '@/tools/import/options';
import { FOLDER_FIELDS } from './folder-fields';
import { fieldNames, valuesOf } from './field-names';
import type { FolderContext } from './folder-context';
import type { Data } from './front-matter';
import type { SourceSite } from './find-site';
import { peopleById } from './folder-people';
import { joinTranscripts, nameOf } from './join-transcripts';
import { liveMatcher, type LiveFeed } from './live-feed';
import type { LocalFiles } from './local-files';
import type { SiteDocument } from './read-documents';
import { textAt } from './values-of';

type Parts = {
  readonly site: SourceSite;
  readonly files: LocalFiles;
  readonly base: string | null;
  readonly options: ImportOptions;
  readonly live: LiveFeed | null;
  readonly sources: readonly Data[];
  readonly paths: readonly string[];
  readonly people: readonly SiteDocument[];
  readonly transcripts: readonly SiteDocument[];
  readonly episodes: readonly SiteDocument[];
  readonly language: string;
};

export type MadeContext = {
  readonly context: FolderContext & {
    /** The names that were found, for the author. */
    readonly fieldLine: () => string;
    readonly showImageLine: (image: string, count: number) => void;
  };
  /** Fields that were not taken, with how often. */
  readonly untaken: Map<string, number>;
};

const TIMED = /\.(?:vtt|srt|json)$/i;
/** How configurations name what stands before the names of audio files. */
const PREFIXES = [
  'media_prefix',
  'mediaPrefix',
  'audio_prefix',
  'audioPrefix',
  'audio_base_url',
  'audioBaseUrl',
  'podcast_base_url',
  'media_url',
  'audio_url',
  'podcast.audio_prefix',
  'podcast.media_prefix',
];

/** Puts together what all documents of a folder need. */
export function folderContext(parts: Parts): MadeContext {
  const { site, files, base, options, live, sources, paths } = parts;
  const untaken = new Map<string, number>();
  const found = new Map<string, Map<string, number>>();
  const used = new Map<string, string>();
  const copies = new Map<string, LocalCopy[]>();
  const people = peopleById(parts.people);
  const joined = joinTranscripts(
    parts.transcripts,
    parts.episodes.map(({ path }) => path),
  );
  const names = fieldNames(options.map);
  const context: MadeContext['context'] = {
    ...{ site, names, valuesOf, files, used, base, people, language: parts.language },
    ...{ showPeople: [], isStripped: options.stripNumbers, noPictures: options.noPictures },
    ...{
      hasPictures: options.pictures && !options.noPictures,
      noTranscripts: options.noTranscripts,
    },
    ...{ hasLive: live !== null, live: live === null ? () => null : liveMatcher(live.items) },
    zone: options.zone ?? (firstText(sources, 'timezone', 'timeZone') || null),
    audioPrefix:
      firstText(sources, ...PREFIXES.flatMap((name) => [name, `params.${name}`])) || (base ?? ''),
    transcriptOf: (path) => joined.get(path) ?? null,
    timedFileOf: (path, named) => timedFile(path, named, files, paths),
    picture(address, path) {
      const local = address === '' ? null : files.find(address, path);
      if (local === null || !/\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(local.path)) return null;
      const own = copies.get(path) ?? [];
      if (!own.some(({ to }) => to === local.to)) copies.set(path, [...own, local]);
      used.set(local.path, 'a picture');
      return local;
    },
    copiesOf: (path) => copies.get(path) ?? [],
    titleFor: (path) =>
      nameOf(path)
        .replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '')
        .replaceAll('-', ' '),
    countUntaken(data, taken) {
      for (const [name, value] of Object.entries(data)) {
        const isTaken = [...taken].some((one) => one === name || one.startsWith(`${name}.`));
        const isEmpty =
          value === null || value === '' || (Array.isArray(value) && value.length === 0);
        if (!isTaken && !isEmpty && name !== 'layout')
          untaken.set(name, (untaken.get(name) ?? 0) + 1);
      }
      for (const field of FOLDER_FIELDS) {
        const first = valuesOf(data, names(field)).find(({ name }) => taken.has(name));
        if (first === undefined) continue;
        const own = found.get(field) ?? new Map<string, number>();
        found.set(field, own.set(first.name, (own.get(first.name) ?? 0) + 1));
      }
    },
    fieldLine() {
      const pairs = [...found].map(
        ([field, own]) =>
          `${field} from ${[...own].map(([name, count]) => `${name} (${count})`).join(', ')}`,
      );
      return `Fields: ${pairs.join('; ')}. Change one with --map field=theirs.`;
    },
    showImageLine: (image, count) =>
      void untaken.set(`image ${image}, which most episodes share`, count),
  };
  return { context, untaken };
}

function firstText(sources: readonly Data[], ...names: readonly string[]): string {
  return sources.map((source) => textAt(source, ...names)).find((text) => text !== '') ?? '';
}

/** A file with times: the named one, one beside, or one of the same name among transcripts. */
function timedFile(
  path: string,
  named: string,
  files: LocalFiles,
  paths: readonly string[],
): string | null {
  const given = named === '' ? null : files.find(named, path);
  if (given !== null && /\.(?:vtt|srt|json|html?|txt)$/i.test(given.path)) return given.path;
  const own = nameOf(path);
  const bare = path.replace(/\.\w+$/, '');
  const beside = paths.find(
    (other) => /\.(?:vtt|srt)$/i.test(other) && other.replace(/\.\w+$/, '') === bare,
  );
  const sameName = paths.filter(
    (other) =>
      TIMED.test(other) &&
      /(?:^|\/)_?(?:transcripts?|captions|subtitles)\//i.test(other) &&
      posix.basename(other).replace(/\.\w+$/, '') === own,
  );
  return beside ?? (sameName.length === 1 ? (sameName[0] ?? null) : null);
}
