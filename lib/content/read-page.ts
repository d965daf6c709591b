import { posix } from 'node:path';
import type { Show } from '@/lib/show/show';
import type { ShowPage } from '@/lib/show/show-page';
import type { ContentNotice, ContentProblem } from './content-error';
import { credentialProblems } from './fields/credentials';
import { fieldName, problemsOf } from './fields/field-problems';
import { pageFields } from './fields/page-fields';
import { isReservedPageName } from './files/check-reserved-names';
import { firstSentences } from './first-sentences';
import { readPageBody } from './markdown/read-page-body';
import { checkNesting } from './markdown/check-nesting';
import { commentNotices } from './notices/comment-notices';
import { sourceLines, type SourceLines } from './notices/source-lines';
import { slugOf } from './slug';
import { splitFrontMatter } from './yaml/front-matter';
import { readYaml } from './yaml/yaml-fields';

export type ReadPage = {
  readonly file: string;
  /** `null` if there are problems, or if the page is a draft. */
  readonly page: ShowPage | null;
  /** Pages without an `order` come last. */
  readonly order: number;
  /** The reason a valid file is not published, as a part of a sentence. */
  readonly leftOut: string | null;
  readonly problems: readonly ContentProblem[];
  readonly notices: readonly ContentNotice[];
  /** The line of the file whose body contains a text; `null` if no line does. */
  readonly lineOfText: SourceLines['of'];
};

/**
 * Turns a file of `content/pages/` into a `ShowPage`.
 *
 * @param file Path shown in problems; the file name without `.md` is the name.
 * @param source The whole file, decoded.
 */
export function readPage(file: string, source: string, show: Show): ReadPage {
  const name = posix.basename(file, '.md');
  const split = splitFrontMatter(file, source);
  if ('message' in split) return rejectedPage(file, [split]);
  const { fields, problems } = readYaml(file, split.yaml, 2);
  if (fields === null) return rejectedPage(file, problems);
  const parsed = pageFields.safeParse(fields.data ?? {});
  if (parsed.data?.draft === true) {
    return { ...rejectedPage(file, []), leftOut: 'it is a draft.' };
  }
  const at = (field: string, line: number) => (message: string) => ({ file, line, field, message });
  const found = [
    ...whyNoAddress(name).map(at('file name', 1)),
    ...(parsed.success ? [] : problemsOf(file, fields, parsed.error, pageFields)),
    ...credentialProblems(file, fields),
    ...checkNesting(split.body, split.bodyLine).map(({ line, message }) =>
      at('text', line)(message),
    ),
  ];
  if (found.length > 0 || !parsed.success) return rejectedPage(file, found);
  const body = readPageBody(split.body, {
    people: show.people,
    firstLine: split.bodyLine,
    language: show.language,
  });
  const faults = [
    ...body.problems.map(({ line, message }) => at('link', line)(message)),
    ...(body.html === '' ? [at('text', split.bodyLine)(NO_TEXT)] : []),
  ];
  if (faults.length > 0) return rejectedPage(file, faults);
  const notices = body.notices.map(({ line, message }) => at('html', line)(message));
  commentNotices(fields, (path, message) => {
    notices.push(at(fieldName(path), fields.lineOf(path))(message));
  });
  const { title, summary, order, in: placement } = parsed.data;
  const opening = firstSentences({ sections: [{ blocks: body.texts }] }, show.language);
  return {
    file,
    page: {
      name,
      file,
      title,
      summary: summary ?? (opening === '' ? show.description : opening),
      placement,
      html: body.html,
    },
    order: order ?? Infinity,
    leftOut: null,
    problems: [],
    notices,
    lineOfText: sourceLines(split.body, split.bodyLine).of,
  };
}

const NO_TEXT = 'The page has no text. Write some below the front matter, or remove the file.';

/** The result for a file that has no page, with its problems. */
export function rejectedPage(file: string, problems: readonly ContentProblem[]): ReadPage {
  return {
    file,
    page: null,
    order: Infinity,
    leftOut: null,
    problems,
    notices: [],
    lineOfText: () => null,
  };
}

function whyNoAddress(name: string): string[] {
  if (isReservedPageName(name)) {
    return [
      `The address /${name}/ belongs to another part of the site. Rename the file, for example to "our-${name}.md".`,
    ];
  }
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return [];
  const better = /^[a-z0-9-]+$/.test(slugOf(name)) ? slugOf(name) : 'about';
  return [
    `An address needs lower-case letters, digits and hyphens. Rename the file to "${better}.md".`,
  ];
}
