import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Show } from '@/lib/show/show';
import { isPublicPath } from './fields/common';
import { publicPathOf, type AudioSource } from './files/episode-audio';
import { findPublicFile, type Folders } from './files/public-file';
import { cachedPicture } from './files/read-picture';
import { cachedAudio } from './files/read-audio';
import { readBody } from './markdown/read-body';
import type { EpisodeContext } from './read-episode';
import type { TimingSource } from './timing/decide/timing-source';

/** Folders of audio and pictures, and of the facts about them. */
export type MediaFolders = {
  /** The public folder. */
  readonly served: string;
  readonly cacheDir: string;
  readonly pictureCacheDir: string;
};

/** What each thread that reads episodes has to know. It contains no functions. */
export type EpisodeSetup = {
  readonly contentDir: string;
  readonly show: Show;
  /** Paths of the timed transcripts below the folder of the content. */
  readonly timedFiles: ReadonlySet<string>;
  readonly media: MediaFolders;
};

/** Reads facts about the files in the public folder. */
export function audioSource(
  { served, cacheDir, pictureCacheDir }: MediaFolders,
  folders: Folders,
): AudioSource {
  return {
    find: (address) => findPublicFile(served, address, folders),
    read: (address) => cachedAudio(join(served, address), cacheDir),
    readPicture: (address) => cachedPicture(join(served, address), pictureCacheDir),
  };
}

export function episodeContext(
  { contentDir, show, timedFiles, media }: EpisodeSetup,
  audio: AudioSource = audioSource(media, new Map()),
): EpisodeContext {
  return { contentDir, show, audio, timing: timingSource(audio, timedFiles), readBody };
}

function timingSource({ read }: AudioSource, timedFiles: ReadonlySet<string>): TimingSource {
  return {
    timedFiles,
    read: (path) => readFile(path),
    hashAudio: async (src) => {
      const facts = isPublicPath(src) ? await read(publicPathOf(src)) : '';
      return typeof facts === 'string' ? null : facts.sha256;
    },
  };
}
