/**
 * The values of each reading setting other than its default. They are also the values of the
 * `data-` attributes of the `<html>` element, on which the styles depend.
 */
export const READING_VALUES = {
  /** Text sizes 1, 3, 4 and 5 of five; 2 is the default. */
  textSize: ['1', '3', '4', '5'],
  spacing: ['tight', 'wide'],
  typeface: ['serif', 'sans'],
  stamps: ['off'],
  /** Text that is not spoken, while the episode plays. */
  unspoken: ['dim'],
  /** Whether the text scrolls with the voice. */
  follow: ['off'],
} as const;

/** How a reader wants texts to look and to behave. What is missing has its default. */
export type ReadingSettings = {
  readonly [Name in keyof typeof READING_VALUES]?: (typeof READING_VALUES)[Name][number];
};

/** The valid settings of a stored value, which any program may have written. */
export function readReading(value: unknown): ReadingSettings {
  if (typeof value !== 'object' || value === null) return {};
  const stored = new Map<string, unknown>(Object.entries(value));
  const valid = Object.entries(READING_VALUES).flatMap(([name, values]) => {
    const known = values.find((one) => one === stored.get(name));
    return known === undefined ? [] : [[name, known] as const];
  });
  return Object.freeze(Object.fromEntries(valid));
}
