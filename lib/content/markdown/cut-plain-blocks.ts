import { plainBlock, type Lines, type PlainBlock } from './plain-block';

/** What stands for a run of plain blocks: a paragraph of one letter. */
export const STAND_IN = 'x';

/** Plain blocks with nothing but empty lines between them. */
export type PlainRun = {
  readonly blocks: readonly PlainBlock[];
  /** Offset of the stand-in in the reduced source. */
  readonly at: number;
  /** What is cut out before the end of the run, stand-ins subtracted. */
  readonly missing: { readonly lines: number; readonly characters: number };
};

type Cut = {
  /** The source with a stand-in for each run. */
  readonly reduced: string;
  readonly runs: readonly PlainRun[];
};

/** Cuts the plain blocks out of a source. */
export function cutPlainBlocks(source: string): Cut {
  const runs: PlainRun[] = [];
  let reduced = '';
  let copied = 0;
  let missing = { lines: 0, characters: 0 };
  for (const members of runsOf(source)) {
    const [first] = members;
    const last = members.at(-1);
    if (first === undefined || last === undefined) continue;
    const end = last.lines.offset + last.lines.text.length;
    reduced += source.slice(copied, first.lines.offset);
    missing = {
      lines: missing.lines + last.lines.line - first.lines.line + newlinesIn(last.lines.text),
      characters: missing.characters + end - first.lines.offset - STAND_IN.length,
    };
    runs.push({ blocks: members.map(({ block }) => block), at: reduced.length, missing });
    reduced += STAND_IN;
    copied = end;
  }
  return { reduced: reduced + source.slice(copied), runs };
}

type Member = { readonly lines: Lines; readonly block: PlainBlock };

function runsOf(source: string): Member[][] {
  const hasDefinitions = source.includes(']:');
  const runs: Member[][] = [];
  let isOpen = false;
  for (const lines of groupsOf(source)) {
    const block = plainBlock(lines, hasDefinitions);
    if (block !== null && isOpen) runs.at(-1)?.push({ lines, block });
    else if (block !== null) runs.push([{ lines, block }]);
    isOpen = block !== null;
  }
  return runs;
}

/** The lines of a source in groups with empty lines between them. */
function groupsOf(source: string): Lines[] {
  const groups: Lines[] = [];
  let start: Omit<Lines, 'text'> | null = null;
  let line = 1;
  const end = (offset: number): void => {
    if (start !== null) groups.push({ ...start, text: source.slice(start.offset, offset) });
    start = null;
  };
  for (let offset = 0; offset < source.length; line += 1) {
    const newline = source.indexOf('\n', offset);
    const next = newline === -1 ? source.length : newline;
    if (isEmpty(source, offset, next)) end(offset - 1);
    else start ??= { line, offset };
    offset = next + 1;
  }
  end(source.endsWith('\n') ? source.length - 1 : source.length);
  return groups;
}

function isEmpty(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (source[at] !== ' ' && source[at] !== '\t') return false;
  }
  return true;
}

function newlinesIn(text: string): number {
  return text.split('\n').length - 1;
}
