import { nearestName } from '@/lib/content/nearest-name';
import { UsageError } from '@/tools/cli/usage-error';
import type { EngineName } from './engines/engine';
import type { Episode } from './read-episodes';
import type { Span } from './sound/span';
import { stretchOf } from './stretches';

/** What the command line says. */
export type TranscribeOptions = {
  readonly slugs: readonly string[];
  readonly all: boolean;
  readonly newest: number | null;
  readonly language: string | null;
  readonly engine: EngineName | null;
  readonly model: string | null;
  readonly endpoint: string | null;
  readonly speakers: number | null;
  /** Voices by name, each in its own file. */
  readonly tracks: readonly { readonly name: string; readonly file: string }[];
  /** Names of the left and the right channel. */
  readonly stereo: readonly [string, string] | null;
  readonly skip: readonly Span[];
  readonly isTry: boolean;
  readonly minutes: number | null;
  readonly threads: number | null;
  readonly again: boolean;
  readonly unpinned: boolean;
  readonly allowPrivate: boolean;
  readonly yes: boolean;
};

/** Separates names of episodes from tracks, which may follow the flag without repeating it. */
export function argumentsOf(args: readonly string[], tracks: readonly string[]) {
  const all = [...tracks, ...args.filter((one) => one.includes('='))];
  return {
    slugs: args.filter((one) => !one.includes('=')),
    tracks: all.map((one) => {
      const [name = '', ...file] = one.split('=');
      return { name: name.trim(), file: file.join('=') };
    }),
  };
}

export function stretchesOf(texts: readonly string[]): Span[] {
  return texts.flatMap((text) => stretchOf(text) ?? []).toSorted((a, b) => a.from - b.from);
}

/** @throws {UsageError} When flags do not go together. */
export function checkOptions(options: TranscribeOptions): void {
  const { slugs, all, newest, tracks, stereo, skip, speakers, engine, endpoint, isTry } = options;
  if (slugs.length === 0 && !all && newest === null && !isTry) {
    throw new UsageError('Name episodes, or add --all or --newest 5.');
  }
  if (slugs.length > 0 && (all || newest !== null)) {
    throw new UsageError('Name episodes, or add --all or --newest, not both.');
  }
  const forOne = [
    ['--tracks', tracks.length > 0],
    ['--stereo', stereo !== null],
    ['--skip', skip.length > 0],
  ] as const;
  for (const [flag, isGiven] of forOne) {
    if (isGiven && slugs.length !== 1) {
      throw new UsageError(`${flag}: It belongs to one episode. Name that episode.`);
    }
  }
  const ways = [tracks.length > 0, stereo !== null, speakers !== null].filter(Boolean).length;
  if (ways > 1) throw new UsageError('Take one of --tracks, --stereo and --speakers.');
  if (engine === 'endpoint' && endpoint === null) {
    throw new UsageError('--engine: Name the address of the engine with --endpoint.');
  }
  if (endpoint !== null && engine !== null && engine !== 'endpoint') {
    throw new UsageError('--endpoint: It is an engine itself. Remove --engine.');
  }
}

/**
 * The episodes that a run is about, newest first.
 *
 * @throws {UsageError} When there is no episode of a name.
 */
export function chooseEpisodes(
  episodes: readonly Episode[],
  { slugs, newest, again }: Pick<TranscribeOptions, 'slugs' | 'newest' | 'again'>,
): readonly Episode[] {
  const names = episodes.map(({ slug }) => slug);
  const unknown = slugs.find((slug) => !names.includes(slug));
  if (unknown !== undefined) {
    const near = nearestName(unknown, names);
    const remedy =
      near === undefined ? `Take one of ${names.join(', ')}.` : `Did you mean ${near}?`;
    throw new UsageError(`${unknown}: There is no such episode. ${remedy}`);
  }
  if (slugs.length > 0) return episodes.filter(({ slug }) => slugs.includes(slug));
  const open = episodes.filter(({ text }) => {
    return text.kind === 'none' || text.kind === 'refused' || (again && text.kind === 'ours');
  });
  return newest === null ? open : open.slice(0, newest);
}
