import type { IndexFile } from 'pagefind';
import { splitIndex, UnknownIndexForm } from './split-index';

/** Where Pagefind's code drops the error of a request for a part of the index. */
const SILENT = /(?<="load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;

/**
 * Adapts what Pagefind wrote to the search: smaller parts, and an error in place of no hits
 * where a part does not arrive.
 *
 * Both depend on the form that a version of Pagefind writes. With another one the search
 * still works on the files as they are, so a build goes on with a notice.
 *
 * @param say Takes the notice.
 */
export function adaptIndex(
  files: readonly IndexFile[],
  say: (line: string) => void = console.warn,
): readonly IndexFile[] {
  try {
    return splitIndex(files).map(withErrors);
  } catch (error) {
    if (!(error instanceof UnknownIndexForm)) throw error;
    say(
      `${error.message} The search uses it as it is: searches fetch more, and without a network they may find nothing instead of saying so.`,
    );
    return files;
  }
}

/**
 * Pagefind takes a part of the index that did not arrive for one without a hit. A listener
 * without a network must not be told that nothing was found.
 */
function withErrors(file: IndexFile): IndexFile {
  if (file.path !== 'pagefind.js') return file;
  const code = Buffer.from(file.content).toString();
  if (code.match(SILENT)?.length !== 2) {
    throw new UnknownIndexForm('This version of Pagefind drops the errors of requests elsewhere.');
  }
  return { ...file, content: Buffer.from(code.replaceAll(SILENT, '')) };
}
