/** No text needs more. Far above this, parsers take very long or crash. */
const MAX_RUN = 400;
const MAX_QUOTE_DEPTH = 30;
const MAX_LIST_DEPTH = 30;
const MAX_BRACKET_DEPTH = 100;

export type NestingProblem = { readonly line: number; readonly message: string };

/** Opening characters repeated many times. Rules and underlines may be long. */
const RUN = new RegExp(`([*_~\`\\[\\]<>!])\\1{${MAX_RUN},}`);
const QUOTES = /^(?:[ \t]*>)+/;
const LIST_MARKERS = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)+/;

/**
 * Finds excessive nesting before Markdown is parsed, because the parser's cost grows with
 * the square of the depth.
 *
 * @param firstLine Line of the file on which the body begins.
 */
export function checkNesting(body: string, firstLine: number): NestingProblem[] {
  const problems: NestingProblem[] = [];
  let brackets = 0;
  for (const [at, line] of body.split('\n').entries()) {
    const report = (message: string) => problems.push({ line: firstLine + at, message });
    if (line.trim() === '') brackets = 0;
    brackets = Math.max(0, brackets + openBrackets(line));
    const character = RUN.exec(line)?.[1];
    if (character !== undefined) {
      report(
        `The character ${character} is repeated more than ${MAX_RUN} times here. Remove some.`,
      );
    } else if (brackets > MAX_BRACKET_DEPTH) {
      report(`More than ${MAX_BRACKET_DEPTH} brackets are open here. Close them, or write \\[.`);
      brackets = 0;
    } else if (depthOf(QUOTES, line, />/g) > MAX_QUOTE_DEPTH) {
      report(`Quotes are nested more than ${MAX_QUOTE_DEPTH} deep. Remove some of the >.`);
    } else if (listDepth(line) > MAX_LIST_DEPTH) {
      report(`Lists are nested more than ${MAX_LIST_DEPTH} deep. Indent the line less.`);
    }
  }
  return problems;
}

function openBrackets(line: string): number {
  const plain = line.replaceAll(/\\./g, '');
  return plain.split('[').length - plain.split(']').length;
}

function depthOf(pattern: RegExp, line: string, character: RegExp): number {
  return pattern.exec(line)?.[0].match(character)?.length ?? 0;
}

/**
 * The depth by consecutive markers and by indentation, of which a level takes two spaces or more.
 */
function listDepth(line: string): number {
  const head = LIST_MARKERS.exec(line)?.[0] ?? '';
  if (head === '') return 0;
  const blanks = head.length - head.trimStart().length;
  return depthOf(LIST_MARKERS, line, /[-+*]|\d{1,9}[.)]/g) + Math.floor(blanks / 2);
}
