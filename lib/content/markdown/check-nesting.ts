/** No text needs more. Far above this, parsers take very long or crash. */
const MAX_RUN = 400;
const MAX_QUOTE_DEPTH = 30;
const MAX_LIST_DEPTH = 30;
const MAX_BRACKET_DEPTH = 100;
const MAX_OPEN_TAGS = 500;

export type NestingProblem = { readonly line: number; readonly message: string };

/** Opening characters repeated many times. Rules and underlines may be long. */
const RUN = new RegExp(`([*_~\`\\[\\]<>!])\\1{${MAX_RUN},}`);
/** Tags of elements that may contain each other; an open `<p>` or `<li>` ends at the next one. */
const TAG =
  /<(\/?)(?:a|abbr|article|b|big|blockquote|center|cite|code|details|dfn|div|em|figure|font|i|ins|kbd|mark|main|ol|q|s|section|small|span|strong|sub|sup|table|tt|u|ul|var)(?=[\s>])/gi;
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
  let tags = 0;
  for (const [at, line] of body.split('\n').entries()) {
    const report = (message: string) => problems.push({ line: firstLine + at, message });
    if (line.trim() === '') brackets = 0;
    brackets = Math.max(0, brackets + openBrackets(line));
    tags = Math.max(0, tags + openTags(line));
    const character = RUN.exec(line)?.[1];
    if (character !== undefined) {
      report(
        `The character ${character} is repeated more than ${MAX_RUN} times here. Remove some.`,
      );
    } else if (brackets > MAX_BRACKET_DEPTH) {
      report(`More than ${MAX_BRACKET_DEPTH} brackets are open here. Close them, or write \\[.`);
      brackets = 0;
    } else if (tags > MAX_OPEN_TAGS) {
      report(`More than ${MAX_OPEN_TAGS} tags of HTML are open here. Close them, or remove some.`);
      tags = 0;
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

/** The number of tags in a line that open an element, less those that close one. */
function openTags(line: string): number {
  let open = 0;
  for (const [, slash] of line.matchAll(TAG)) open += slash === '' ? 1 : -1;
  return open;
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
