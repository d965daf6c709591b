import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { Show } from '@/lib/show/show';
import type { ContentProblem } from './content-error';
import { decodeText } from './decode-text';
import { isSiteAddress } from './fields/show-fields';
import { fieldName } from './fields/wrong';
import { checkPictures } from './files/check-pictures';
import type { AudioSource } from './files/episode-audio';
import { readShow } from './read-show';

type LoadedShow = { readonly show: Show | null; readonly problems: readonly ContentProblem[] };

/** Reads `show.yaml`, and looks for the pictures that it names. */
export async function loadShow(
  contentDir: string,
  siteUrl: string | undefined,
  source: Pick<AudioSource, 'publicFolder' | 'folders'>,
): Promise<LoadedShow> {
  const file = posix.join(contentDir, 'show.yaml');
  const broken = (field: string, message: string): LoadedShow => ({
    show: null,
    problems: [{ file, line: 1, field, message }],
  });
  if (siteUrl !== undefined && !isSiteAddress(siteUrl)) {
    return broken(
      'url',
      `Got "${siteUrl}" from SITE_URL. Write an address such as https://example.org/my-show.`,
    );
  }
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) {
    return broken(
      'file',
      'There is no such file. Write one as in docs/show-yaml.md, or set CONTENT_DIR.',
    );
  }
  const { text, problems: faults } = decodeText(file, bytes);
  if (faults.length > 0) return { show: null, problems: faults };
  const read = readShow(file, text, siteUrl);
  if (read.show === null) return read;
  const { fields, show } = read;
  const missing: ContentProblem[] = [];
  await checkPictures(show, source, (path, message) => {
    missing.push({ file, line: fields.lineOf(path), field: fieldName(path), message });
  });
  return { show, problems: missing };
}
