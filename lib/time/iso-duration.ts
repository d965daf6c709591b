/**
 * A duration in ISO 8601 format, such as `PT9M32S`, for `datetime` attributes and
 * structured data.
 *
 * @param seconds 0 or more; rounded to whole seconds.
 */
export function isoDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor(whole / 60) % 60, 'M'],
    [whole % 60, 'S'],
  ] as const;
  const written = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`);
  return `PT${written.join('') || '0S'}`;
}
