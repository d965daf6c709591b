import { posix } from 'node:path';

/** The timed transcript of an episode, or a message for its author. */
export type TimedFile = { readonly path: string | null } | { readonly message: string };

const ENDINGS = ['.vtt', '.srt', '.json', '.html', '.txt'];
const ALIGNED_ENDING = '.timing.json';
const OTHER_FILES = /\.(?:timing|chapters)\.json$/;

/**
 * Finds the timed transcript of an episode: the file named in the front matter, otherwise
 * the file of the same name.
 *
 * @param file Path of the episode.
 * @param named The `transcript` of the front matter.
 * @param timedFiles Paths of the timings and timed transcripts in the content folder.
 */
export function timedFileOf(
  file: string,
  named: string | undefined,
  timedFiles: Pick<ReadonlySet<string>, 'has'>,
): TimedFile {
  if (named !== undefined) return namedFile(file, named, timedFiles);
  const candidates = ENDINGS.map((ending) => file.replace(/\.md$/, ending)).filter((path) =>
    timedFiles.has(path),
  );
  if (candidates.length < 2) return { path: candidates[0] ?? null };
  const names = candidates.map((path) => posix.basename(path));
  return {
    message: `${names.join(' and ')} stand beside this file. Name the one to use: \`transcript: ${names[0]}\`.`,
  };
}

/** The file that `npm run align` writes for an episode. */
export function alignedFileOf(file: string): string {
  return file.replace(/\.md$/, ALIGNED_ENDING);
}

function namedFile(
  file: string,
  named: string,
  timedFiles: Pick<ReadonlySet<string>, 'has'>,
): TimedFile {
  const isName =
    posix.basename(named) === named &&
    !OTHER_FILES.test(named) &&
    ENDINGS.some((ending) => named.endsWith(ending));
  if (!isName) {
    return {
      message: `Got "${named}". Write the name of a .vtt, .srt, .json, .html or .txt file that stands beside this one.`,
    };
  }
  const path = posix.join(posix.dirname(file), named);
  if (timedFiles.has(path)) return { path };
  return { message: `There is no "${named}" beside this file. Put it there, or correct the name.` };
}
