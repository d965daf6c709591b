import type { Data } from './front-matter';

/** A value by its name, or by the way to it, such as `enclosure.url`. */
export function valueAt(data: Data, name: string): unknown {
  let value: unknown = Object.hasOwn(data, name) ? data[name] : undefined;
  if (value !== undefined) return value;
  value = data;
  for (const part of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
      return undefined;
    // An object, as checked above.
    value = (value as Data)[part];
  }
  return value;
}

/** The text of a value on one line; an empty string for anything else than text and numbers. */
export function textOfValue(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';
}

/** The first text that a name has. */
export function textAt(data: Data, ...names: readonly string[]): string {
  for (const name of names) {
    const text = textOfValue(valueAt(data, name));
    if (text !== '') return text;
  }
  return '';
}

/** The texts of a list, or of one text with commas. */
export function listOfValue(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(textOfValue).filter((text) => text !== '');
  return textOfValue(value)
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
