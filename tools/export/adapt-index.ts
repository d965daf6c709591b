import type { IndexFile } from 'pagefind';
import { splitIndex, UnknownIndexFormat } from './split-index';

/** The code in which Pagefind drops the error of a request for a part of the index. */
const DROPPED_ERROR = /(?<="load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;

/**
 * Adapts Pagefind's files to the search: smaller parts, and an error instead of no hits
 * when a part cannot be fetched.
 *
 * Both depend on the format of this version of Pagefind. With another version, the search
 * still works on the unchanged files, so the build continues with a notice.
 *
 * @param print Receives the notice.
 */
export function adaptIndex(
  files: readonly IndexFile[],
  print: (line: string) => void = console.warn,
): readonly IndexFile[] {
  try {
    return splitIndex(files).map(withErrors);
  } catch (error) {
    if (!(error instanceof UnknownIndexFormat)) throw error;
    print(
      `${error.message} The search uses it unchanged: searches fetch more data, and offline they may find nothing instead of reporting an error.`,
    );
    return files;
  }
}

/**
 * Pagefind treats a part of the index that could not be fetched as one without hits. An
 * offline listener must not be told that nothing was found.
 */
function withErrors(file: IndexFile): IndexFile {
  if (file.path !== 'pagefind.js') return file;
  const code = Buffer.from(file.content).toString();
  if (code.match(DROPPED_ERROR)?.length !== 2) {
    throw new UnknownIndexFormat(
      'This version of Pagefind drops the errors of requests in other code.',
    );
  }
  return { ...file, content: Buffer.from(code.replaceAll(DROPPED_ERROR, '')) };
}
