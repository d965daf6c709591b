import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { Show } from '@/lib/show/show';
import type { ContentNotice, ContentProblem } from './content-error';
import { decodeText } from './decode-text';
import { isSiteAddress } from './fields/show-fields';
import { fieldName } from './fields/field-problems';
import { checkPictures } from './files/check-pictures';
import type { AudioSource } from './files/episode-audio';
import { whyUnknown } from './notices/apple-categories';
import { commentNotices } from './notices/comment-notices';
import { lengthNotices } from './notices/length-notices';
import { readShow } from './read-show';
import type { Path, YamlFields } from './yaml/yaml-fields';

type LoadedShow = {
  readonly show: Show | null;
  readonly file: string;
  readonly lineOf: YamlFields['lineOf'];
  readonly problems: readonly ContentProblem[];
  readonly notices: readonly ContentNotice[];
};

/** Reads `show.yaml`, and checks the pictures that it names. */
export async function loadShow(
  contentDir: string,
  siteUrl: string | undefined,
  source: Pick<AudioSource, 'find' | 'readPicture'>,
): Promise<LoadedShow> {
  const file = posix.join(contentDir, 'show.yaml');
  const rejected = (problems: readonly ContentProblem[]): LoadedShow => ({
    show: null,
    file,
    lineOf: () => 1,
    problems,
    notices: [],
  });
  const failed = (field: string, message: string): LoadedShow =>
    rejected([{ file, line: 1, field, message }]);
  if (siteUrl !== undefined && !isSiteAddress(siteUrl)) {
    return failed(
      'url',
      `Got "${siteUrl}" from SITE_URL. Write an address such as https://example.org/my-show.`,
    );
  }
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) {
    return failed(
      'file',
      'There is no such file. Write one as in docs/show-yaml.md, or set CONTENT_DIR.',
    );
  }
  const { text, problems: faults } = decodeText(file, bytes);
  if (faults.length > 0) return rejected(faults);
  const read = readShow(file, text, siteUrl);
  if (read.show === null) return rejected(read.problems);
  const { fields, show } = read;
  const missing: ContentProblem[] = [];
  const notices: ContentNotice[] = [];
  const at = (path: Path, message: string) => {
    return { file, line: fields.lineOf(path), field: fieldName(path), message };
  };
  const notice = (path: Path, message: string) => void notices.push(at(path, message));
  const ground = await checkPictures(show, source, {
    report: (path, message) => void missing.push(at(path, message)),
    notice,
  });
  commentNotices(fields, notice);
  for (const [field, message] of lengthNotices(show.title, 'description', show.description)) {
    notice([field], message);
  }
  for (const [index, { name, sub }] of show.categories.entries()) {
    const why = whyUnknown(name, sub);
    if (why !== null) notice(['categories', index], why);
  }
  return {
    show: { ...show, ground: ground ?? show.ground },
    file,
    lineOf: fields.lineOf,
    problems: missing,
    notices,
  };
}
