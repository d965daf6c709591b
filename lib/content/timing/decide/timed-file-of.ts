import { posix } from 'node:path';

/** Which timed transcript an episode uses, or what its author has to say. */
export type TimedFile = { readonly path: string | null } | { readonly message: string };

const ENDINGS = ['.vtt', '.srt', '.json'];
const OWN = '.timing.json';

/**
 * Finds the timed transcript of an episode: the one that the front matter names,
 * else the one of the same name.
 *
 * @param file The episode's.
 * @param named The `transcript` of the front matter.
 * @param beside Files of the content folder that are no episodes.
 */
export function timedFileOf(
  file: string,
  named: string | undefined,
  timedFiles: ReadonlySet<string>,
): TimedFile {
  if (named !== undefined) return namedFile(file, named, timedFiles);
  const own = ENDINGS.map((ending) => file.replace(/\.md$/, ending)).filter((path) =>
    timedFiles.has(path),
  );
  if (own.length < 2) return { path: own[0] ?? null };
  const names = own.map((path) => posix.basename(path));
  return {
    message: `${names.join(' and ')} stand beside this file. Name the one to use: \`transcript: ${names[0]}\`.`,
  };
}

/** Where `npm run align` writes. */
export function alignedFileOf(file: string): string {
  return file.replace(/\.md$/, OWN);
}

function namedFile(file: string, named: string, timedFiles: ReadonlySet<string>): TimedFile {
  const isName =
    posix.basename(named) === named &&
    !named.endsWith(OWN) &&
    ENDINGS.some((ending) => named.endsWith(ending));
  if (!isName) {
    return {
      message: `Got "${named}". Write the name of a .vtt, .srt or .json file that stands beside this one.`,
    };
  }
  const path = posix.join(posix.dirname(file), named);
  if (timedFiles.has(path)) return { path };
  return { message: `There is no "${named}" beside this file. Put it there, or correct the name.` };
}
