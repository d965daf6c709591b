import { diff3Merge } from 'node-diff3';

/**
 * Puts changes of two sides together, line by line.
 *
 * @returns `null` if both changed the same place.
 */
export function mergeNotes(last: string, own: string, theirs: string): string | null {
  // The library splits a text at spaces, too.
  const [a, o, b] = [own, last, theirs].map((text) => text.split('\n'));
  if (a === undefined || o === undefined || b === undefined) return null;
  const regions = diff3Merge(a, o, b, { excludeFalseConflicts: true });
  const lines: string[] = [];
  for (const { ok } of regions) {
    if (ok === undefined) return null;
    lines.push(...ok);
  }
  return lines.join('\n');
}
