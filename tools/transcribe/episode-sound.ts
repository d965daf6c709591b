import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { endingOf, formatOf } from '@/lib/content/files/formats';
import { downloadFile } from '@/tools/import/net/download-file';
import { netErrorFrom } from '@/tools/import/net/net-error';
import { hashOfFile } from './engines/hash-files';
import type { TranscribeOptions } from './options';
import type { Episode } from './read-episodes';
import type { Track } from './sound/track';
import type { Job } from './transcribe-episode';

const DOWNLOADS = '.verbatim/transcribe/audio';

/** Where a copy of remote audio is kept while it is needed. */
export function copyOf(address: string): string {
  const ending = endingOf(new URL(address).pathname);
  const name = createHash('sha256').update(address).digest('hex').slice(0, 24);
  return join(DOWNLOADS, `${name}.${formatOf(ending) === undefined ? 'mp3' : ending}`);
}

/**
 * The sound of an episode, which is downloaded if it is on another host.
 *
 * @throws {Error} With a sentence when there is none.
 */
export async function soundOf(
  episode: Episode,
  options: Pick<TranscribeOptions, 'tracks' | 'stereo' | 'skip' | 'allowPrivate'>,
  signal: AbortSignal,
): Promise<Job> {
  const file = await fileOf(episode, options.allowPrivate, signal);
  return { episode, audio: await hashOfFile(file), tracks: await tracksOf(file, options) };
}

async function fileOf(
  { audio }: Episode,
  allowPrivate: boolean,
  signal: AbortSignal,
): Promise<string> {
  if (audio.kind === 'missing') throw new Error(audio.why);
  if (audio.kind === 'local') return audio.file;
  const copy = copyOf(audio.address);
  const isThere = await stat(copy).then(
    () => true,
    () => false,
  );
  if (isThere) return copy;
  await downloadFile(audio.address, copy, { allowPrivate, signal }).catch((error: unknown) => {
    throw new Error(`${audio.address}: ${netErrorFrom(error).message}`);
  });
  return copy;
}

async function tracksOf(
  file: string,
  { tracks, stereo, skip }: Pick<TranscribeOptions, 'tracks' | 'stereo' | 'skip'>,
): Promise<Track[]> {
  const skipped = skip;
  if (tracks.length > 0) {
    for (const track of tracks) {
      await stat(track.file).catch(() => {
        throw new Error(`${track.file}: There is no such file.`);
      });
    }
    return tracks.map(({ name, file: own }) => ({
      speaker: name,
      source: { file: own, channel: null, skipped },
    }));
  }
  if (stereo === null) return [{ speaker: null, source: { file, channel: null, skipped } }];
  const channels = channelsOf(file);
  if (channels !== 2)
    throw new Error(`${file}: It has ${channels} channels, and --stereo needs 2.`);
  return stereo.map((speaker, channel) => ({ speaker, source: { file, channel, skipped } }));
}

/** Number of channels, as ffmpeg reports it. */
function channelsOf(file: string): number {
  const { stderr } = spawnSync('ffmpeg', ['-hide_banner', '-i', file], { encoding: 'utf8' });
  const layout = /Audio: .*? Hz, ([^,]+)/.exec(stderr)?.[1] ?? '';
  if (layout === 'mono') return 1;
  return layout === 'stereo' ? 2 : Number(/^(\d+)/.exec(layout)?.[1] ?? 1);
}
