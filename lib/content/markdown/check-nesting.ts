/** No text needs more; parsers take very long, or end, far above. */
const LONGEST_RUN = 400;
const DEEPEST_QUOTE = 30;
const DEEPEST_LIST = 30;
const DEEPEST_BRACKET = 100;

export type TooDeep = { readonly line: number; readonly message: string };

/** Signs that open something, many times in a row. Rules and underlines may be long. */
const RUN = new RegExp(`([*_~\`\\[\\]<>!])\\1{${LONGEST_RUN},}`);
const QUOTES = /^(?:[ \t]*>)+/;
const LIST_MARKERS = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)+/;

/**
 * Looks for nesting that no author writes, before Markdown is parsed: its cost
 * grows with the square of the depth.
 *
 * @param firstLine Line of the file that the body begins on.
 */
export function tooDeep(body: string, firstLine: number): TooDeep[] {
  const problems: TooDeep[] = [];
  let brackets = 0;
  for (const [at, line] of body.split('\n').entries()) {
    const told = (message: string) => problems.push({ line: firstLine + at, message });
    if (line.trim() === '') brackets = 0;
    brackets = Math.max(0, brackets + openBrackets(line));
    const sign = RUN.exec(line)?.[1];
    if (sign !== undefined) {
      told(
        `The sign ${sign} stands here more than ${LONGEST_RUN} times in a row. Shorten the row.`,
      );
    } else if (brackets > DEEPEST_BRACKET) {
      told(`More than ${DEEPEST_BRACKET} brackets are open here. Close them, or write \\[.`);
      brackets = 0;
    } else if (depthOf(QUOTES, line, />/g) > DEEPEST_QUOTE) {
      told(`Quotes lie in each other more than ${DEEPEST_QUOTE} deep. Remove some of the >.`);
    } else if (listDepth(line) > DEEPEST_LIST) {
      told(`Lists lie in each other more than ${DEEPEST_LIST} deep. Indent the line less.`);
    }
  }
  return problems;
}

function openBrackets(line: string): number {
  const plain = line.replaceAll(/\\./g, '');
  return plain.split('[').length - plain.split(']').length;
}

function depthOf(pattern: RegExp, line: string, sign: RegExp): number {
  return pattern.exec(line)?.[0].match(sign)?.length ?? 0;
}

/** By markers in a row, or by the blanks before one; a level takes two at least. */
function listDepth(line: string): number {
  const head = LIST_MARKERS.exec(line)?.[0] ?? '';
  if (head === '') return 0;
  const blanks = head.length - head.trimStart().length;
  return depthOf(LIST_MARKERS, line, /[-+*]|\d{1,9}[.)]/g) + Math.floor(blanks / 2);
}
