import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileTypeFromFile } from 'file-type';
import { parseFile } from 'music-metadata';
import { z } from 'zod';
import { audioChapters } from '@/lib/content/audio/audio-chapters';
import { mpegNotices } from '@/lib/content/audio/mpeg-notices';
import { whyUnplayable } from '@/lib/content/audio/playable';
import { walkMpeg, type MpegWalk } from '@/lib/content/audio/walk-mpeg';
import { wavShortfall } from '@/lib/content/audio/wav-shortfall';
import { endingOf, formatOf, KNOWN_ENDINGS } from './formats';
import { cacheByFile } from './cache-by-file';

const audioFacts = z.strictObject({
  bytes: z.int().positive(),
  /** Length of the audio that a player decodes. */
  durationSeconds: z.number().positive(),
  /** Hash of the file, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Sentences for the author about a file that plays. */
  notices: z.array(z.string()),
  chapters: z.array(z.strictObject({ startSeconds: z.number(), title: z.string() })),
});

/** Measured facts about a local audio file. */
export type AudioFacts = z.infer<typeof audioFacts>;

/** Folder that caches the facts across processes. */
export const AUDIO_CACHE = '.verbatim/audio-facts';

/** Frames that a file must have to count as an MP3 if `file-type` does not recognize its start. */
const MIN_FRAMES = 20;

/**
 * Measures a local audio file, and checks that its content matches its extension.
 *
 * @param path Path of an existing file.
 * @returns The facts, or a sentence for the author about the problem.
 */
export async function readAudio(path: string): Promise<AudioFacts | string> {
  const { size } = await stat(path);
  if (size === 0) return 'The file is empty. Export it again.';
  const ending = endingOf(path);
  const format = formatOf(ending);
  if (format === undefined) return unknownEnding(ending);
  const found = (await fileTypeFromFile(path))?.ext;
  const isMp3 = ending === 'mp3' && (found === undefined || found === 'mp3');
  const { sha256, walk } = await readWhole(path, isMp3);
  // If the start was cut off, the file begins in the middle of a frame.
  const isCutMp3 = found === undefined && walk !== null && walk.frames >= MIN_FRAMES;
  if (!isCutMp3 && (found === undefined || !format.found.includes(found))) {
    return wrongTypeMessage(ending, found);
  }
  try {
    const measured = walk === null ? await measure(path, ending) : measureMpeg(walk, path);
    if (typeof measured === 'string') return measured;
    const chapters = await audioChapters(path, ending, measured.durationSeconds);
    return { bytes: size, sha256, ...measured, chapters };
  } catch {
    return 'The file cannot be read to its end: a part of it is missing or damaged. Copy it again, or export it again.';
  }
}

/** Computes the hash and counts the frames in one pass, because audio files are large. */
async function readWhole(
  path: string,
  isMp3: boolean,
): Promise<{ sha256: string; walk: MpegWalk | null }> {
  const hash = createHash('sha256');
  const walk = walkMpeg();
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
    if (!Buffer.isBuffer(piece)) throw new TypeError('A stream without an encoding gives buffers.');
    hash.update(piece);
    if (isMp3) walk.push(piece);
  }
  return { sha256: hash.digest('hex'), walk: isMp3 ? walk.end() : null };
}

type Measured = Pick<AudioFacts, 'durationSeconds' | 'notices'>;

function measureMpeg(walk: MpegWalk, path: string): Measured {
  // Rounded, so that binary fractions do not show up in every page.
  const durationSeconds = Number(walk.seconds.toFixed(3));
  return { durationSeconds, notices: mpegNotices(walk, basename(path)) };
}

async function measure(path: string, ending: string): Promise<Measured | string> {
  const { format } = await parseFile(path, { duration: true, skipCovers: true });
  const unplayable = whyUnplayable(format.codec, basename(path));
  if (unplayable !== null) return unplayable;
  const { duration } = format;
  if (duration === undefined || !(duration > 0)) {
    return 'No sound was found in the file. Export it again.';
  }
  const shortfall = ending === 'wav' ? await wavShortfall(path) : null;
  return { durationSeconds: duration, notices: shortfall === null ? [] : [shortfall] };
}

/** Like `readAudio`, but cached until the file changes. */
export async function cachedAudio(path: string, cacheFolder: string): Promise<AudioFacts | string> {
  return cacheByFile(path, cacheFolder, z.union([audioFacts, z.string()]), () => readAudio(path));
}

export function unknownEnding(ending: string): string {
  const got = ending === '' ? 'The name has no ending.' : `No player knows ".${ending}".`;
  return `${got} Use one of ${KNOWN_ENDINGS}; every podcast app plays .mp3.`;
}

function wrongTypeMessage(ending: string, found: string | undefined): string {
  if (found === undefined) {
    return `The file is named .${ending}, and is no audio inside. Open it in a player; perhaps a web page was saved in its place.`;
  }
  return `The file is named .${ending}, and is ${found} inside. Convert it, or give it its right ending.`;
}
