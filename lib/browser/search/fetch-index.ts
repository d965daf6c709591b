import { gunzipSync } from 'fflate';
import type { FetchFile } from '@/lib/search/index/index-reader';

/**
 * Fetches files of the search index. They are compressed by the build, since hosts compress few
 * kinds of files, and unpacked here: Firefox has no `DecompressionStream` before version 113.
 *
 * @param folder Address of the folder with the index, with a slash at its end.
 */
export function fetchIndexFrom(folder: string): FetchFile {
  return async (path) => {
    const response = await fetch(folder + path);
    if (!response.ok) throw new Error(`${response.status} fetching ${folder}${path}`);
    return gunzipSync(new Uint8Array(await response.arrayBuffer()));
  };
}
