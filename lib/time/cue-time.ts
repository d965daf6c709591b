/**
 * A time in the format of captions: `01:02:03.450`, always with hours.
 *
 * @param milliseconds Whole milliseconds.
 * @param sign Separator before the milliseconds; SubRip uses a comma.
 */
export function cueTime(milliseconds: number, sign: '.' | ','): string {
  const [hours, minutes, seconds] = [3_600_000, 60_000, 1000].map(
    (unit, at) => Math.floor(milliseconds / unit) % (at === 0 ? Infinity : 60),
  );
  const clock = [hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':');
  return `${clock}${sign}${String(milliseconds % 1000).padStart(3, '0')}`;
}
