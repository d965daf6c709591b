/**
 * Characters that replace markers inside the tree, from parsing to output. Unicode reserves
 * them for internal use, and `withoutPlaceholders` removes them from sources.
 */
const PLACEHOLDERS = new Map([
  ['*', '\uFDD0'],
  ['_', '\uFDD1'],
  ['-', '\uFDD2'],
  ['#', '\uFDD3'],
]);
const MARKERS = new Map([...PLACEHOLDERS].map(([marker, placeholder]) => [placeholder, marker]));

/** The start of a time stamp; `STAMP_END` is its end. */
export const STAMP_START = '\uFDD8';
export const STAMP_END = '\uFDD9';
/** Replaces a turn marker such as `>>`, which announces another speaker. */
export const TURN = '\uFDDA';

/** Removes placeholder characters from a source. */
export function withoutPlaceholders(source: string): string {
  return source.replaceAll(/[\uFDD0-\uFDEF]/g, '\uFFFD');
}

/** Replaces markers by placeholders, which the repair ignores and `restoreMarkers` reverts. */
export function escapeMarkers(text: string): string {
  return text.replaceAll(/[*_#-]/g, (marker) => PLACEHOLDERS.get(marker) ?? marker);
}

/** Restores the author's characters, and removes turn markers. */
export function restoreMarkers(text: string): string {
  return text
    .replaceAll(/[\uFDD0-\uFDD3]/g, (placeholder) => MARKERS.get(placeholder) ?? placeholder)
    .replaceAll(/\uFDDA\s?/g, '');
}

const RUNS = [...PLACEHOLDERS].map(
  ([marker, placeholder]) =>
    new RegExp(`[${marker}]*${placeholder}[${marker}${placeholder}]*`, 'g'),
);

/** If one marker of a group is escaped, escapes all of them: `\---` is three hyphens. */
export function escapeWholeRuns(text: string): string {
  if (!/[\uFDD0-\uFDD3]/.test(text)) return text;
  return RUNS.reduce((whole, run) => whole.replaceAll(run, escapeMarkers), text);
}
