import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { atMost } from './at-most';
import type { MappedEpisode } from './episode/mapped-episode';
import { fetchPicture } from './net/fetch-picture';
import { convertNotes } from './notes/convert-notes';
import { pictureAddresses } from './notes/notes-tree';
import type { ImportOptions } from './options';
import { hashOf } from './write/hash-of';
import type { ImportState } from './write/import-state';
import { writeIfChanged } from './write/write-if-changed';

/** The least width and height of a picture, in pixels. Smaller ones count visitors or decorate. */
const LEAST_SIDE = 200;
const MAX_BYTES = 10_000_000;
/** Connections to one host at a time. */
const AT_ONCE = 4;
/** Below `public`. `/pictures` is a folder of the site itself. */
const FOLDER = '/files/pictures';

type Bring = (episode: MappedEpisode, say: (message: string) => void) => Promise<MappedEpisode>;

/** Brings pictures inside notes home. */
export type NotesPictures = {
  /**
   * The episode with its pictures in the notes, and the very same one if it has none.
   *
   * @param say Says why a picture is left out.
   */
  readonly forNew: Bring;
  /** The same for an episode that is here already: pictures that are home stay, whatever is asked. */
  readonly forChanged: Bring;
  /** Whether notes name pictures that are neither home nor known as small. */
  readonly lacksSome: (episode: MappedEpisode) => boolean;
  /** How many were taken and not, as a line; `null` if none was looked for. */
  readonly line: () => string | null;
};

type Parts = {
  readonly options: Pick<ImportOptions, 'into' | 'dryRun' | 'pictures' | 'noPictures' | 'again'>;
  readonly allowPrivate: boolean;
  readonly unreachable: Set<string>;
  readonly signal: AbortSignal;
  /** Of the import; what is learnt is added. */
  readonly pictures: NonNullable<ImportState['pictures']>;
};

/** Whether pictures inside notes are fetched. */
export function takesPictures({ pictures, noPictures }: Parts['options']): boolean {
  return pictures && !noPictures;
}

/**
 * Whether pictures are taken of notes that have not changed, too: the first time that they are asked
 * for, after an import that was stopped, or to try those again that could not be had.
 */
export function takesOldPictures(options: Parts['options'], state: ImportState | null): boolean {
  const isFirst = state?.pictures === undefined || !state.isFinished;
  return takesPictures(options) && (isFirst || options.again);
}

export function notesPictures(parts: Parts): NotesPictures {
  const { options, allowPrivate, unreachable, signal, pictures } = parts;
  const publicDir = join(options.into, '..', 'public');
  const limit = atMost(AT_ONCE);
  const failed = new Set<string>();
  const [taken, small] = [new Set<string>(), new Set<string>()];
  const writes = new Map<string, Promise<boolean>>();
  const remember = (path: string, writing: Promise<boolean>) => {
    writes.set(path, writing);
    return writing;
  };

  async function fetched(address: string, say: (message: string) => void): Promise<string | null> {
    const host = hostOf(address);
    if (failed.has(address)) return null;
    const found = unreachable.has(host)
      ? { why: 'Its host did not answer before.', isHostDown: false }
      : await fetchPicture(address, { allowPrivate, signal, maxBytes: MAX_BYTES });
    if ('why' in found) {
      // Stopped by Ctrl-C: the same command asks again.
      if (signal.aborted) return null;
      if (found.isHostDown) unreachable.add(host);
      failed.add(address);
      say(`${address}: ${found.why} The picture is left out.`);
      return null;
    }
    const isSmall = Math.min(found.width, found.height) < LEAST_SIDE;
    const name = `${hashOf(found.bytes.toString('latin1'))}.${found.ending}`;
    const path = isSmall ? '' : `${FOLDER}/${name}`;
    // Two addresses may have one picture, at the same time.
    const write = async () => writeIfChanged(join(publicDir, path), found.bytes);
    if (!isSmall && !options.dryRun) await (writes.get(path) ?? remember(path, write()));
    pictures[hashOf(address)] = path;
    return path;
  }

  /** @param say `null` to ask no host. */
  async function withPictures(
    episode: MappedEpisode,
    say: ((message: string) => void) | null,
  ): Promise<MappedEpisode> {
    const { notesSource } = episode;
    if (notesSource === undefined) return episode;
    const { text, page } = notesSource;
    const home = new Map<string, string>();
    const find = async (address: string) => {
      const known = pictures[hashOf(address)];
      const isKnown =
        known === '' || (known !== undefined && (await isFile(join(publicDir, known))));
      const ask = () => (say === null ? null : fetched(address, say));
      const path = isKnown ? known : await limit(hostOf(address), async () => ask());
      if (path === null) return;
      if (say !== null) (path === '' ? small : taken).add(address);
      if (path !== '') home.set(address, path);
    };
    await Promise.all([...new Set(addressesIn(episode))].map(find));
    return home.size === 0
      ? episode
      : { ...episode, notes: convertNotes(text, { ...page, pictures: home }) };
  }

  return {
    forNew: async (episode, say) => (takesPictures(options) ? withPictures(episode, say) : episode),
    forChanged: (episode, say) => withPictures(episode, takesPictures(options) ? say : null),
    lacksSome: (episode) =>
      addressesIn(episode).some((address) => pictures[hashOf(address)] === undefined),
    line() {
      const counts = [
        `${taken.size} taken`,
        ...(small.size > 0 ? [`${small.size} smaller than ${LEAST_SIDE} px`] : []),
        ...(failed.size > 0 ? [`${failed.size} not to be had`] : []),
      ];
      const all = taken.size + small.size + failed.size;
      return all === 0 ? null : `Pictures in notes: ${counts.join(', ')}.`;
    },
  };
}

/**
 * Corrects the number of pictures that were left out, which is counted before any is fetched.
 *
 * @param leftOut Elements that were not taken, with how often.
 */
export function withoutTaken(
  leftOut: ReadonlyMap<string, number>,
  episodes: readonly MappedEpisode[],
  pictures: Parts['pictures'],
): Map<string, number> {
  const counts = new Map(leftOut);
  const isTaken = (address: string) => (pictures[hashOf(address)] ?? '') !== '';
  for (const episode of episodes) {
    if (!episode.notes.leftOut.has('img')) continue;
    const found = addressesIn(episode).filter(isTaken);
    const left = (counts.get(LEFT_OUT) ?? 0) - found.length;
    if (left > 0) counts.set(LEFT_OUT, left);
    else counts.delete(LEFT_OUT);
  }
  return counts;
}

const LEFT_OUT = '<img> in notes';

function addressesIn({ notesSource }: MappedEpisode): string[] {
  return notesSource === undefined ? [] : pictureAddresses(notesSource.text, notesSource.page.base);
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}

function isFile(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
