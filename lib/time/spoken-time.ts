/** A number with its unit, in one language. */
type Units = {
  readonly hours: (count: number) => string;
  readonly minutes: (count: number) => string;
  readonly seconds: (count: number) => string;
};

/**
 * Writes a playback position in words, for `aria-valuetext`.
 *
 * A screen reader would otherwise read the slider's raw value, "two hundred
 * forty-three", instead of "4 minutes 3 seconds".
 *
 * @param seconds Position from the start of the audio. The fraction is dropped,
 *   so the text is never ahead of the audio.
 * @returns Hours, minutes and seconds, without parts that are zero. `0` gives
 *   `"0 seconds"`.
 * @throws {RangeError} When `seconds` is negative or not finite.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/slider/examples/slider-seek/
 */
export function spokenTime(seconds: number, units: Units): string {
  if (!Number.isFinite(seconds) || seconds < 0) {
    throw new RangeError(`A playback position must be 0 or more seconds, got ${seconds}.`);
  }
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const parts = [
    hours > 0 && units.hours(hours),
    minutes > 0 && units.minutes(minutes),
    (whole % 60 > 0 || whole === 0) && units.seconds(whole % 60),
  ];
  return parts.filter((part) => part !== false).join(' ');
}
