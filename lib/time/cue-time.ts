/**
 * A time as captions write it: `01:02:03.450`, always with its hours.
 *
 * @param milliseconds Whole ones.
 * @param sign Before the milliseconds; SubRip has a comma.
 */
export function cueTime(milliseconds: number, sign: '.' | ','): string {
  const [hours, minutes, seconds] = [3_600_000, 60_000, 1000].map(
    (unit, at) => Math.floor(milliseconds / unit) % (at === 0 ? Infinity : 60),
  );
  const clock = [hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':');
  return `${clock}${sign}${String(milliseconds % 1000).padStart(3, '0')}`;
}
