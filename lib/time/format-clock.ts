/**
 * Writes a position or a length as a clock: `1:41`, `1:02:03`.
 *
 * @param seconds 0 or more. The fraction is dropped, so the clock is never ahead
 *   of the audio.
 * @throws {RangeError} When `seconds` is negative or not finite.
 */
export function formatClock(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds < 0) {
    throw new RangeError(`A clock shows 0 or more seconds, got ${seconds}.`);
  }
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const tail = `${String(whole % 60).padStart(2, '0')}`;
  if (hours === 0) return `${minutes}:${tail}`;
  return `${hours}:${String(minutes).padStart(2, '0')}:${tail}`;
}
