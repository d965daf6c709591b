import {
  isAlias,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { ContentProblem } from '@/lib/content/content-error';
import { restoreHashText, startsComment, type TrailingComment } from './trailing-comments';

/** The path of a value in a YAML document: keys and list positions from the top. */
export type Path = readonly (string | number)[];

/** The fields of a file, with the line of each. */
export type YamlFields = {
  /** Plain data. Dates and times stay text, as in YAML 1.2. */
  readonly data: unknown;
  /** Line of the key, or of the nearest enclosing block if there is no such key. */
  readonly lineOf: (path: Path) => number;
  /** What the author wrote as the value, shortened; `null` if the field is missing. */
  readonly writtenAt: (path: Path) => string | null;
  /** Text after ` #`, which begins a comment in YAML. */
  readonly comments: readonly TrailingComment[];
};

const MAX_QUOTE_LENGTH = 60;

/**
 * Reads YAML and keeps the position of every value.
 *
 * Anchors, aliases and tags are refused: no show needs them, and a few lines of aliases
 * can expand to gigabytes.
 *
 * @param firstLine Line of the file on which the text begins.
 */
export function readYaml(
  file: string,
  text: string,
  firstLine: number,
): { fields: YamlFields | null; problems: ContentProblem[] } {
  const counter = new LineCounter();
  const line = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const problem = (offset: number, message: string): ContentProblem => ({
    file,
    line: line(offset),
    field: 'YAML',
    message,
  });
  const document = parse(text, counter);
  if (document === null) return { fields: null, problems: [problem(0, TOO_DEEP)] };
  const problems = [
    ...document.errors.map((error) => problem(error.pos[0], explain(error))),
    ...forbidden(document).map(([offset, message]) => problem(offset, message)),
  ];
  if (problems.length > 0) return { fields: null, problems };
  return { fields: fieldsOf(document, text, line), problems };
}

const TOO_DEEP = 'The blocks are nested too deeply. Write one `name: value` on each line.';

function parse(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      version: '1.2',
      schema: 'core',
      uniqueKeys: true,
      logLevel: 'silent',
    });
  } catch (error) {
    if (error instanceof RangeError) return null; // Stack overflow.
    throw error;
  }
}

function fieldsOf(
  document: Document.Parsed,
  text: string,
  line: (offset: number) => number,
): YamlFields {
  function nodeAt(path: Path): Node | null {
    const node = document.getIn(path, true);
    return isNode(node) ? node : null;
  }
  return {
    comments: restoreHashText(document, text),
    data: document.toJS({ maxAliasCount: 0 }),
    lineOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const offset = keyOffset(document, path.slice(0, length));
        if (offset !== null) return line(offset);
      }
      return line(0);
    },
    writtenAt(path) {
      const node = nodeAt(path);
      if (node === null) return null;
      if (isScalar(node) && node.value === null) {
        return startsComment(node, text) ? 'nothing, as # begins a comment' : 'nothing';
      }
      if (isScalar(node) && typeof node.value === 'string') return quote(node.value);
      if (isScalar(node) && node.range) return text.slice(node.range[0], node.range[1]);
      return Array.isArray(node.toJS(document)) ? 'a list' : 'a block of fields';
    },
  };
}

function quote(value: string): string {
  const short = value.length > MAX_QUOTE_LENGTH ? `${value.slice(0, MAX_QUOTE_LENGTH)}…` : value;
  return `"${short}"`;
}

/** Offset of a key, or of a list item. */
function keyOffset(document: Document.Parsed, path: Path): number | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (parent === null || typeof parent !== 'object' || !('items' in parent)) return null;
  // Only maps and lists have items, and both have an array of them.
  const items = parent.items as unknown[];
  const item =
    typeof key === 'number'
      ? items[key]
      : items.filter(isPair).find((pair) => isScalar(pair.key) && String(pair.key.value) === key)
          ?.key;
  return isNode(item) && item.range ? item.range[0] : null;
}

function forbidden(document: Document.Parsed): [offset: number, message: string][] {
  const found: [number, string][] = [];
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) {
        found.push([offset, `The alias *${node.source} is not allowed. Write the value out.`]);
      } else if ('anchor' in node && node.anchor !== undefined) {
        found.push([offset, `The anchor &${node.anchor} is not allowed. Remove it.`]);
      } else if (node.tag !== undefined) {
        found.push([offset, `The tag ${node.tag} is not allowed. Remove it.`]);
      }
    },
  });
  return found;
}

const EXPLAINED: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'The same field is written twice. Remove one of them.',
  BLOCK_AS_IMPLICIT_KEY: 'There is a second colon in the line. Put the whole value in quotes.',
  TAB_AS_INDENT: 'The line is indented with a tab. Use spaces.',
  TAG_RESOLVE_FAILED: 'Tags such as !name are not allowed. Remove it.',
  BAD_ALIAS: 'A value cannot begin with *. Put it in quotes.',
  MULTIPLE_DOCS: 'There is a line of --- in the middle. Remove it.',
  MISSING_CHAR: 'Something is not closed here, such as a quote or a bracket. Close it.',
};

function explain(error: YAMLError): string {
  return (
    EXPLAINED[error.code] ??
    `${error.message.split('\n')[0] ?? ''}. Check quotes, colons and indentation.`
  );
}
