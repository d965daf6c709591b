import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { filesBelow } from '@/lib/content/files/list-episode-files';
import type { MappedEpisode } from './episode/mapped-episode';
import { fold } from './episode/title-of';
import type { EpisodeState, ImportState } from './write/import-state';
import { readSource } from './write/splice-field';

/** An episode in the content folder, written by an import or by the author. */
export type KnownEpisode = {
  readonly file: string;
  readonly guid: string;
  readonly audio: string;
  readonly date: string;
  readonly title: string;
  /** `null` for an episode that import did not write. */
  readonly state: EpisodeState | null;
  readonly exists: boolean;
};

/** The episodes of a content folder, and those that import wrote and the author deleted. */
export async function knownEpisodes(
  contentDir: string,
  state: ImportState | null,
): Promise<{ readonly known: readonly KnownEpisode[]; readonly slugs: ReadonlySet<string> }> {
  const folder = join(contentDir, 'episodes');
  const { names } = await filesBelow(folder);
  const files = new Set(names.filter((name) => name.endsWith('.md')));
  const own = Object.entries(state?.episodes ?? {}).map(([guid, episode]): KnownEpisode => {
    const { file, audio, date, title } = episode;
    return { file, guid, audio, date, title, state: episode, exists: files.has(file) };
  });
  const imported = new Set(own.map(({ file }) => file));
  const others = [...files].filter((file) => !imported.has(file));
  const read = await Promise.all(others.map((file) => readKnown(folder, file)));
  const slugs = [...files, ...imported].map((file) => posix.basename(file, '.md'));
  return { known: [...own, ...read.flatMap((one) => one ?? [])], slugs: new Set(slugs) };
}

async function readKnown(folder: string, file: string): Promise<KnownEpisode | null> {
  const source = readSource(await readFile(join(folder, file)));
  if (source === null) return null;
  const text = (name: string) => {
    const value = source.data[name];
    return typeof value === 'string' ? value : '';
  };
  const audio = text('audioFrom') || text('audio');
  return {
    file,
    guid: text('guid'),
    audio,
    date: text('date'),
    title: text('title'),
    state: null,
    exists: true,
  };
}

const DAY = 86_400_000;

/**
 * Finds the episode of an item: by guid, else by audio, else by day and title. Only an episode whose
 * own guid left the feed can have a new one: two items are never one file.
 *
 * @param guids Of all items of the feed.
 */
export function matcher(
  known: readonly KnownEpisode[],
  guids: ReadonlySet<string>,
): (episode: MappedEpisode) => KnownEpisode | null {
  const byGuid = new Map(known.filter(({ guid }) => guid !== '').map((one) => [one.guid, one]));
  const free = known.filter(({ guid }) => !guids.has(guid));
  const byAudio = new Map(
    free.filter(({ audio }) => audio !== '').map((one) => [bareAudio(one.audio), one]),
  );
  const byTitle = groupByTitle(free);
  return ({ guid, audio, title, date }) =>
    byGuid.get(guid) ??
    byAudio.get(bareAudio(audio.address)) ??
    byTitle
      .get(fold(title))
      ?.find((one) => Math.abs(Date.parse(one.date) - Date.parse(date)) < DAY) ??
    null;
}

function groupByTitle(known: readonly KnownEpisode[]): Map<string, KnownEpisode[]> {
  const groups = new Map<string, KnownEpisode[]>();
  for (const one of known) {
    groups.set(fold(one.title), [...(groups.get(fold(one.title)) ?? []), one]);
  }
  return groups;
}

/** An address of audio without scheme, query and the hosts of statistics before it. */
export function bareAudio(address: string): string {
  const bare = address.replace(/[?#].*$/, '').replace(/^https?:\/\//i, '');
  const parts = bare.split('/');
  // The last part that looks like a host begins the address without prefixes.
  const host = parts.findLastIndex(
    (part) =>
      /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(part) &&
      !/\.(?:mp3|m4a|ogg|aac|opus|wav|flac)$/i.test(part),
  );
  return parts.slice(Math.max(host, 0)).join('/').toLowerCase();
}
