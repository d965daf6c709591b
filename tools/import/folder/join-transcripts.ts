import { posix } from 'node:path';
import { valueAt, textOfValue } from './values-of';
import type { SiteDocument } from './read-documents';

/** A collection of transcripts has such a folder. */
const FOLDER = /(?:^|\/)_?transcripts?(?:\/|$)/i;

/** Whether a document is the transcript of another one. */
export function isTranscript({ path, split }: SiteDocument): boolean {
  return (
    FOLDER.test(posix.dirname(path)) || textOfValue(valueAt(split.data, 'episode')).endsWith('.md')
  );
}

/**
 * Joins transcripts to episodes: by the file that `episode` names, else by the name of the file.
 *
 * @returns The transcript of each path that has one.
 */
export function joinTranscripts(
  transcripts: readonly SiteDocument[],
  paths: readonly string[],
): ReadonlyMap<string, SiteDocument> {
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const name = nameOf(path);
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  const joined = new Map<string, SiteDocument>();
  for (const one of transcripts) {
    const named = textOfValue(valueAt(one.split.data, 'episode')).replace(/^\/+/, '');
    const path = paths.find(
      (other) => named !== '' && (other === named || other.endsWith(`/${named}`)),
    );
    const same = byName.get(nameOf(named === '' ? one.path : named)) ?? [];
    // Two episodes with one name: the one in a folder of the same name.
    const parent = posix.basename(posix.dirname(one.path));
    const near = same.find((other) => posix.basename(posix.dirname(other)) === parent);
    const found = path ?? near ?? (same.length === 1 ? same[0] : undefined);
    if (found !== undefined && !joined.has(found)) joined.set(found, one);
  }
  return joined;
}

/** The name by which files belong together: that of the folder for an index. */
export function nameOf(path: string): string {
  const name = posix.basename(path).replace(/\.[a-z]+$/i, '');
  return name === 'index' ? posix.basename(posix.dirname(path)) : name;
}
