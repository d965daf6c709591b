/** One thing wrong with one content file, told to the person who wrote it. */
export type ContentProblem = {
  /** Path of the file as the author knows it, from where the command was run. */
  readonly file: string;
  /** 1-based line in the file, as an editor counts. */
  readonly line: number;
  /** Path of the field, such as `people[2].name`. */
  readonly field: string;
  /** What is wrong, then what to write instead. Two sentences. */
  readonly message: string;
};

/** Something that an author should know, and that stops nothing. */
export type ContentNotice = {
  readonly file: string;
  /** 1-based; with `field`, where the notice is about one place of the file. */
  readonly line?: number;
  readonly field?: string;
  /** What goes on after the file's name, or after the field's. */
  readonly message: string;
};

/** Lines about one file: more of them hide the other files. */
const MOST_LINES = 20;

/** Content that cannot be published. One line a problem, of every file; of many in one file the first. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(
    readonly problems: readonly ContentProblem[],
    options?: ErrorOptions,
  ) {
    super(linesOf(problems).join('\n'), options);
  }
}

function linesOf(problems: readonly ContentProblem[]): string[] {
  const byFile = new Map<string, ContentProblem[]>();
  for (const problem of problems) {
    byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  }
  return [...byFile].flatMap(([file, own]) => {
    const lines = own.slice(0, MOST_LINES).map(problemLine);
    const more = own.length - lines.length;
    return more === 0 ? lines : [...lines, `${file}  and ${more} more in this file.`];
  });
}

/** A notice as one line, in the form of a problem. */
export function noticeLine({ file, line, field, message }: ContentNotice): string {
  if (line === undefined || field === undefined) return `${file}  ${visible(message)}`;
  return problemLine({ file, line, field, message });
}

/** A problem as one line. */
export function problemLine({ file, line, field, message }: ContentProblem): string {
  return `${file}:${line}  ${field}: ${visible(message)}`;
}

/** What an author quotes may hold anything; a problem stays one line and cannot steer a terminal. */
function visible(text: string): string {
  return text.replaceAll(
    // Control characters, and those that turn the direction of a line.
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
