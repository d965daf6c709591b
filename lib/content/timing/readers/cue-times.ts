import { cueTime } from '@/lib/time/cue-time';

/** The line of a cue that says when it is shown. */
export type CueTimes = {
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** As WebVTT writes it, with what stands behind the times. */
  readonly asVtt: string;
};

/** Also without hours or minutes, with one digit or a comma, as programs write them. */
const TIME = String.raw`(?:(\d{1,3}):)?(?:(\d{1,2}):)?(\d{1,2})(?:[,.:](\d{1,3}))?`;
const CLOCK = new RegExp(`^${TIME}$`);
const TIMES = /^\s*([\d:.,]+)\s*-->\s*([\d:.,]+)(.*)$/;

/** Reads `00:00:01,500 --> 00:00:04,000`; `null` when it is no such line. */
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

/** Reads `00:00:01.500` as seconds; `null` when it is no such time. */
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
