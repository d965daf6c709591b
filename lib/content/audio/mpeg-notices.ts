import { formatClock } from '@/lib/time/format-clock';
import type { MpegWalk } from './walk-mpeg';

/** A smaller difference is rounding, or an encoder's padding. */
const TOLERANCE_SECONDS = 1.5;
/** Part of the bytes that the index names. */
const MISSING_PART = 0.01;

/**
 * What an author should know of an MP3 that plays: browsers believe the index
 * at its start, or guess from its first frames.
 *
 * @param name Of the file, for the command that mends it.
 */
export function mpegNotices(walk: MpegWalk, name: string): string[] {
  const { index, isVariable } = walk;
  const mend = `Write the index anew: ffmpeg -i ${name} -c copy new-${name}`;
  if (index === null) {
    return isVariable
      ? [
          `The file has a variable bitrate and no index, so that browsers find places in it only roughly. ${mend}`,
        ]
      : [];
  }
  const claimed = index.frames * walk.frameSeconds;
  const lies = index.frames > 0 && Math.abs(claimed - walk.seconds) > TOLERANCE_SECONDS;
  if (!lies) return [];
  const said = `The file says that it is ${formatClock(claimed)} long, and it has ${formatClock(walk.seconds)} of sound.`;
  const isCut = index.bytes > 0 && walk.soundBytes < index.bytes * (1 - MISSING_PART);
  return isCut
    ? [`${said} Its end is missing: copy or export it again. If it was cut on purpose: ${mend}`]
    : [`${said} The length is taken from the sound. ${mend}`];
}
