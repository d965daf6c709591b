/** A problem in a content file, described for its author. */
export type ContentProblem = {
  /** Path of the file, relative to the folder in which the author ran the command. */
  readonly file: string;
  /** 1-based line in the file, as an editor counts. */
  readonly line: number;
  /** Path of the field, such as `people[2].name`. */
  readonly field: string;
  /** Two sentences: the problem, then what to write instead. */
  readonly message: string;
};

/** Something an author should know. It does not stop the build. */
export type ContentNotice = {
  readonly file: string;
  /** 1-based. Set together with `field` when the notice concerns one line of the file. */
  readonly line?: number;
  readonly field?: string;
  /** The text after the name of the file or field. */
  readonly message: string;
};

/** Lines printed for one file. More would push the other files off the screen. */
const MAX_LINES = 20;

/**
 * Content that cannot be published. Lists the problems of every file, one per line;
 * of a file with many problems, only the first ones.
 */
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
    const lines = own.slice(0, MAX_LINES).map(problemLine);
    const more = own.length - lines.length;
    return more === 0 ? lines : [...lines, `${file}  and ${more} more in this file.`];
  });
}

/** A notice as one line, in the form of a problem. */
export function noticeLine({ file, line, field, message }: ContentNotice): string {
  if (line === undefined || field === undefined) return `${file}  ${escapeControls(message)}`;
  return problemLine({ file, line, field, message });
}

/** A problem as one line. */
export function problemLine({ file, line, field, message }: ContentProblem): string {
  return `${file}:${line}  ${field}: ${escapeControls(message)}`;
}

/**
 * Escapes control characters in quoted content, so that a problem stays on one line and cannot
 * control a terminal.
 */
function escapeControls(text: string): string {
  return text.replaceAll(
    // Control characters, and those that change the direction of text.
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
