export type SourceLines = {
  /** The line of the file that contains a text; `null` if no line does. */
  readonly of: (text: string) => number | null;
  /** The same, but ignores text that is escaped or is code. */
  readonly unescaped: (text: string) => number | null;
  readonly openFence: { readonly line: number; readonly sign: string } | null;
};

const FENCE = /^ {0,3}(`{3,}(?!.*`)|~{3,})(.*)$/;

/** Finds the lines of a Markdown source for notices about its text. */
export function sourceLines(source: string, firstLine: number): SourceLines {
  const lines = source.split('\n');
  const fenced = new Set<number>();
  let open: { line: number; sign: string } | null = null;
  for (const [at, line] of lines.entries()) {
    const [, sign, info = ''] = FENCE.exec(line) ?? [];
    if (open !== null) fenced.add(at);
    if (sign === undefined) continue;
    if (open === null) open = { line: firstLine + at, sign };
    else if (sign.startsWith(open.sign) && info.trim() === '') open = null;
  }
  const find = (isThere: (line: string, at: number) => boolean): number | null => {
    const at = lines.findIndex(isThere);
    return at === -1 ? null : firstLine + at;
  };
  return {
    of: (text) => find((line) => line.includes(text)),
    unescaped: (text) =>
      find(
        (line, at) =>
          !fenced.has(at) && withoutCode(line).replaceAll(`\\${text}`, '').includes(text),
      ),
    openFence: open,
  };
}

function withoutCode(line: string): string {
  return line.replaceAll(/(`+)(?!`).+?\1(?!`)/g, ' ');
}
