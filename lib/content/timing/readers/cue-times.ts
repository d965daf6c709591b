import { cueTime } from '@/lib/time/cue-time';

/** The times of a cue. */
export type CueTimes = {
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** The line in the form of WebVTT, including any settings after the times. */
  readonly asVtt: string;
};

/**
 * Hours and minutes may be missing, and one digit or a comma is accepted, as programs write them.
 */
const TIME = String.raw`(?:(\d{1,3}):)?(?:(\d{1,2}):)?(\d{1,2})(?:[,.:](\d{1,3}))?`;
const CLOCK = new RegExp(`^${TIME}$`);
const TIMES = /^\s*([\d:.,]+)\s*-->\s*([\d:.,]+)(.*)$/;

/** Reads `00:00:01,500 --> 00:00:04,000`; `null` for any other line. */
export function readCueTimes(line: string): CueTimes | null {
  const [, from = '', to = '', rest = ''] = TIMES.exec(line) ?? [];
  const [start, end] = [millisecondsOf(from), millisecondsOf(to)];
  if (start === null || end === null) return null;
  return {
    startSeconds: start / 1000,
    endSeconds: end / 1000,
    asVtt: `${cueTime(start, '.')} --> ${cueTime(end, '.')}${rest}`,
  };
}

/** Reads `00:00:01.500` as seconds; `null` for any other text. */
export function readClock(text: string): number | null {
  const milliseconds = millisecondsOf(text.trim());
  return milliseconds === null ? null : milliseconds / 1000;
}

function millisecondsOf(clock: string): number | null {
  const [whole, first, second, third, fraction] = CLOCK.exec(clock) ?? [];
  if (whole === undefined) return null;
  const parts = [first, second, third].filter((part) => part !== undefined).map(Number);
  const [seconds = 0, minutes = 0, hours = 0] = parts.reverse();
  const isClock = whole.includes(':') ? seconds < 60 && minutes < 60 : fraction !== undefined;
  if (!isClock) return null;
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number((fraction ?? '0').padEnd(3, '0'));
}
