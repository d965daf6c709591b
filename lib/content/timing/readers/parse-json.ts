import { findNodeAtLocation, parse, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Path, YamlFields } from '@/lib/content/yaml/yaml-fields';
import type { TimedFault } from './timed-read';

const LONGEST_QUOTE = 60;

/** What was read of a JSON file, and the source that its values stand in. */
type ParsedJson = { readonly data: unknown; readonly source: string };

/**
 * Reads JSON, or says on which line it is none.
 *
 * @param mayHaveNames Whether NaN and Infinity are read as `null`: programs write
 *   them, mostly in fields that are not needed here.
 */
export function parseJson(
  source: string,
  { mayHaveNames = false } = {},
): ParsedJson | { readonly fault: TimedFault } {
  const parsed = tryJson(source);
  if (parsed !== null) return { data: parsed.data, source };
  const mended = mayHaveNames ? tryJson(withNames(source, () => 'null')) : null;
  // A fault is told with what the file has there.
  if (mended !== null) return { ...mended, source: withNames(source, (name) => `"${name}"`) };
  const offset = offsetOfFault(source);
  return {
    fault: { line: lineOf(source, offset), field: 'file', message: explain(source.slice(offset)) },
  };
}

function tryJson(source: string): { readonly data: unknown } | null {
  try {
    return { data: JSON.parse(source) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

/** Writes something else for names outside strings that JSON does not have. */
function withNames(source: string, written: (name: string) => string): string {
  return source.replaceAll(
    /"(?:[^"\\]|\\.)*"|(-?Infinity|-?NaN|undefined|None)\b/g,
    (whole, name?: string) => (name === undefined ? whole : written(name)),
  );
}

/** Where everything stands in a JSON file that cannot be used. */
export function jsonFields(source: string): YamlFields {
  const root = parseTree(source);
  return {
    data: undefined,
    comments: [],
    lineOf: (path) => lineOf(source, nearest(root, path)?.offset ?? 0),
    writtenAt(path) {
      const node = root === undefined ? undefined : findNodeAtLocation(root, [...path]);
      if (node === undefined) return null;
      if (node.type === 'object') return 'a block of fields';
      if (node.type === 'array') return 'a list';
      const written = source.slice(node.offset, node.offset + node.length);
      return written.length > LONGEST_QUOTE ? `${written.slice(0, LONGEST_QUOTE)}…` : written;
    },
  };
}

/** A value, or what it should stand in. */
function nearest(root: Node | undefined, path: Path): Node | undefined {
  if (root === undefined) return undefined;
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

/** Node 20 does not tell. */
function offsetOfFault(source: string): number {
  const errors: ParseError[] = [];
  parse(source, errors, { disallowComments: true });
  return errors[0]?.offset ?? 0;
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}

function explain(rest: string): string {
  const name = /^(?:NaN|-?Infinity|undefined|None)/.exec(rest)?.[0];
  if (name !== undefined) return `Got ${name}, which is no number in JSON. Export the file again.`;
  if (rest.trim() === '') return 'The JSON breaks off. Export the file again.';
  const line = rest.slice(0, 20).split('\n')[0] ?? '';
  return `The file is no JSON from here on: "${line}". Export it again.`;
}
