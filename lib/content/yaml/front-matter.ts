import matter from 'gray-matter';
import type { ContentProblem } from '@/lib/content/content-error';

/** The two parts of an episode file. */
export type FrontMatter = {
  /** The YAML, which begins on line 2. */
  readonly yaml: string;
  /** The show notes and the transcript. */
  readonly body: string;
  /** 1-based line on which the body begins. */
  readonly bodyLine: number;
};

const FENCE = '---';

const TOML =
  'The front matter is TOML, and only YAML is read. Write --- in place of both lines of +++, and `title: "Old maps"` in place of `title = "Old maps"`.';
const JSON_FIELDS =
  'The front matter is JSON, and only YAML is read. Put one `name: value` on each line, between two lines of ---.';

/**
 * Splits an episode file at its fences. gray-matter finds them; nothing in the file is
 * parsed or executed here.
 *
 * gray-matter 4.0.3 executes a block that begins with `---js`, reads `---json` as
 * another format, and takes a line that merely starts with `---` for the end. All three
 * are rejected before it gets the file.
 */
export function splitFrontMatter(file: string, source: string): FrontMatter | ContentProblem {
  const problem = (line: number, message: string): ContentProblem => ({
    file,
    line,
    field: 'front matter',
    message,
  });
  const lines = source.split('\n').map((line) => (line.startsWith(FENCE) ? line.trimEnd() : line));
  const first = lines[0] ?? '';
  if (/^\+\+\+\s*$/.test(first)) return problem(1, TOML);
  if (/^\s*\{\s*(?:"|$)/.test(first)) return problem(1, JSON_FIELDS);
  if (!first.startsWith(FENCE)) {
    return problem(1, 'The file does not begin with ---. Put the fields between two lines of ---.');
  }
  if (first !== FENCE) {
    return problem(1, `Got "${first}". Write --- alone: front matter is YAML and nothing else.`);
  }
  const end = lines.findIndex((line, index) => index > 0 && line === FENCE);
  if (end === -1) return problem(1, 'The front matter has no end. Add a line of --- below it.');
  const early = lines.findIndex((line, index) => index > 0 && line.startsWith(FENCE));
  if (early !== end) {
    return problem(
      early + 1,
      'A line in the front matter begins with ---. Put its value in quotes.',
    );
  }
  // Always pass options: without them gray-matter caches a file that failed as an empty one.
  const { matter: yaml, content } = matter(lines.join('\n'), {
    language: 'yaml',
    engines: { yaml: () => ({}) },
  });
  return { yaml: yaml.replace(/^\n/, ''), body: content, bodyLine: end + 2 };
}
