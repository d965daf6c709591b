import { statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MappedEpisode, MappedField } from './episode/mapped-episode';
import { endingIn } from './episode/audio-of';
import { downloadFile } from './net/download-file';
import { netErrorFrom } from './net/net-error';
import { formatOf } from '@/lib/content/files/formats';
import type { ImportOptions } from './options';

/** Sizes at which hosts of static sites begin to refuse. */
const LARGE_FILE = 100_000_000;
const LARGE_SITE = 1_000_000_000;

/**
 * Says how much will be downloaded, and whether the disk has room for it.
 *
 * @returns A sentence that stops the download; `null` if it can begin.
 */
export async function checkRoom(
  episodes: readonly MappedEpisode[],
  { into }: Pick<ImportOptions, 'into'>,
  print: (line: string) => void,
): Promise<string | null> {
  const sizes = episodes.map(({ audio }) => audio.bytes ?? 0);
  const sum = sizes.reduce((all, size) => all + size, 0);
  const { bavail, bsize } = await statfs(dirname(into));
  print(
    `Downloading ${episodes.length} files of audio, ${megabytes(sum)} in all. The disk has ${megabytes(bavail * bsize)} free.`,
  );
  const large = sizes.filter((size) => size > LARGE_FILE).length;
  if (large > 0)
    print(`${large} files have more than 100 MB, which some hosts of static sites refuse.`);
  if (sum > LARGE_SITE)
    print('The audio has more than 1 GB, which some hosts of static sites refuse.');
  return sum > bavail * bsize
    ? 'The disk has no room for the audio. Keep it where it is, or free some space.'
    : null;
}

/**
 * Downloads the audio of an episode into the public folder, and changes its fields accordingly.
 * If that fails, the address of the feed stays.
 */
export async function downloadAudio(
  fields: Map<string, MappedField>,
  { audio }: MappedEpisode,
  slug: string,
  options: Pick<ImportOptions, 'into' | 'dryRun'> & {
    readonly allowPrivate: boolean;
    readonly signal: AbortSignal;
  },
  say: (field: string, message: string) => void,
): Promise<void> {
  const ending = endingIn(audio.written);
  const name = `/audio/${slug}.${formatOf(ending) === undefined ? 'mp3' : ending}`;
  if (options.dryRun) return;
  try {
    await downloadFile(audio.written, join(options.into, '..', 'public', name), options);
    const raw = fields.get('audio')?.raw ?? '';
    fields.set('audio', { value: name, raw });
    fields.set('audioFrom', { value: audio.written, raw });
    // The file is measured by the build.
    for (const field of ['duration', 'bytes', 'draft']) fields.delete(field);
  } catch (error) {
    say(
      'audio',
      `${audio.written}: ${netErrorFrom(error).message} The address stays; run it again with --again.`,
    );
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6)} MB`;
}
