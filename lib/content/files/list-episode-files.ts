import { readdir } from 'node:fs/promises';
import { posix, relative, sep } from 'node:path';
import type { ContentProblem } from '@/lib/content/content-error';

/** Timings, transcripts and chapters lie in the same folder as their episode. */
const TIMED_FILE = /\.(vtt|srt|json|html|txt)$/;

type EpisodeFiles = {
  readonly files: readonly string[];
  /** Timings and timed transcripts. */
  readonly timedFiles: ReadonlySet<string>;
  readonly problems: readonly ContentProblem[];
};

/**
 * Lists the episode files of a content folder, sorted by name.
 *
 * Any other file is a problem, because its author expects it to be published. Hidden
 * files are ignored.
 */
export async function listEpisodeFiles(contentDir: string): Promise<EpisodeFiles> {
  const folder = posix.join(contentDir, 'episodes');
  const { names, error } = await filesBelow(folder);
  const problem = (name: string, message: string): ContentProblem => ({
    file: posix.join(folder, name),
    line: 1,
    field: 'file name',
    message,
  });
  return {
    files: names.filter((name) => name.endsWith('.md')).map((name) => posix.join(folder, name)),
    timedFiles: new Set(
      names.filter((name) => TIMED_FILE.test(name)).map((name) => posix.join(folder, name)),
    ),
    problems: [
      ...(error === null ? [] : [unreadable(error.path ?? folder, folder, error)]),
      ...names
        .filter((name) => !name.endsWith('.md') && !TIMED_FILE.test(name))
        .map((name) => problem(name, whyNotEpisode(name))),
    ],
  };
}

/**
 * Paths of the files in a folder and its subfolders, sorted and relative to it, without
 * hidden files. A folder that does not exist has no files.
 */
export async function filesBelow(
  folder: string,
): Promise<{ names: string[]; error: NodeJS.ErrnoException | null }> {
  const read = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (read instanceof Error) return { names: [], error: read.code === 'ENOENT' ? null : read };
  const names = read
    .filter((entry) => !entry.isDirectory())
    .map((entry) => posix.join(slashed(relative(folder, entry.parentPath)), entry.name))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort();
  return { names, error: null };
}

/** The problem for a folder or a file that cannot be read. */
export function unreadable(
  path: string,
  fallback: string,
  { code, message }: NodeJS.ErrnoException,
): ContentProblem {
  return {
    file: path || fallback,
    line: 1,
    field: 'file',
    message: `It cannot be read (${code ?? message}). Give yourself the right to read it, or move it away.`,
  };
}

function whyNotEpisode(name: string): string {
  if (/\.(md|mdx|markdown)$/i.test(name)) {
    return 'Only files that end in .md are episodes. Rename it.';
  }
  if (/\.(vtt|srt|json|html|txt)$/i.test(name))
    return 'Write the ending of its name in lower case.';
  return 'This is no episode. Put audio and pictures below public/.';
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
