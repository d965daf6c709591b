const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(\.\d+)?$/;

/**
 * Reads a clock such as `9:32`, `90:00`, `1:02:03` or `00:02:03.5`.
 *
 * @returns Seconds, or `null` when the text is not a clock. Seconds, and minutes
 *   after hours, must be below 60.
 */
export function parseClock(text: string): number | null {
  const match = CLOCK.exec(text.trim());
  if (match === null) return null;
  const [, hours, minutes, seconds, fraction] = match;
  if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return null;
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(fraction ?? 0);
}
