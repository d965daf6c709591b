import { formatClock } from '@/lib/time/format-clock';
import type { MpegWalk } from './walk-mpeg';

/** A smaller difference is due to rounding or to padding by the encoder. */
const TOLERANCE_SECONDS = 1.5;
/** Share of the bytes given in the index; if more are missing, the end of the file is cut off. */
const MISSING_PART = 0.01;

/**
 * Notices about an MP3 that plays but whose length browsers get wrong: they trust the
 * index at its start, or estimate the length from its first frames.
 *
 * @param name Name of the file, for the command that repairs it.
 */
export function mpegNotices(walk: MpegWalk, name: string): string[] {
  const { index, isVariable } = walk;
  const rewriteIndex = `Write the index anew: ffmpeg -i ${name} -c copy new-${name}`;
  if (index === null) {
    return isVariable
      ? [
          `The file has a variable bitrate and no index, so that browsers find places in it only roughly. ${rewriteIndex}`,
        ]
      : [];
  }
  const claimed = index.frames * walk.frameSeconds;
  const isWrong = index.frames > 0 && Math.abs(claimed - walk.seconds) > TOLERANCE_SECONDS;
  if (!isWrong) return [];
  const mismatch = `The file says that it is ${formatClock(claimed)} long, and it has ${formatClock(walk.seconds)} of sound.`;
  const isCut = index.bytes > 0 && walk.soundBytes < index.bytes * (1 - MISSING_PART);
  return isCut
    ? [
        `${mismatch} Its end is missing: copy or export it again. If it was cut on purpose: ${rewriteIndex}`,
      ]
    : [`${mismatch} The length is taken from the sound. ${rewriteIndex}`];
}
