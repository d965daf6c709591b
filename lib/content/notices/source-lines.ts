export type SourceLines = {
  /** Line of the file with this text; `null` where it is not written so. */
  readonly of: (text: string) => number | null;
  /** The same, only where no backslash stands before it and it is no code. */
  readonly unescaped: (text: string) => number | null;
  readonly openFence: { readonly line: number; readonly sign: string } | null;
};

const FENCE = /^ {0,3}(`{3,}(?!.*`)|~{3,})(.*)$/;

/** Finds places in the source of a text, for notices about what became of it. */
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
