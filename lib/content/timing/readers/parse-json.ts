import { findNodeAtLocation, parse, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Path, YamlFields } from '@/lib/content/yaml/yaml-fields';
import type { TimedFault } from './timed-read';

const MAX_QUOTE_LENGTH = 60;

/** The value of a JSON file, and the source used to locate values. */
type ParsedJson = { readonly data: unknown; readonly source: string };

/**
 * Parses JSON, or reports the line of the first error.
 *
 * @param mayHaveNames Whether NaN and Infinity are read as `null`. Programs write them,
 *   mostly in fields that are not needed here.
 */
export function parseJson(
  source: string,
  { mayHaveNames = false } = {},
): ParsedJson | { readonly fault: TimedFault } {
  const parsed = tryJson(source);
  if (parsed !== null) return { data: parsed.data, source };
  const repaired = mayHaveNames ? tryJson(replaceNames(source, () => 'null')) : null;
  // Problems quote what the file contains.
  if (repaired !== null)
    return { ...repaired, source: replaceNames(source, (name) => `"${name}"`) };
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

/** Replaces names that JSON does not have, such as NaN, outside strings. */
function replaceNames(source: string, written: (name: string) => string): string {
  return source.replaceAll(
    /"(?:[^"\\]|\\.)*"|(-?Infinity|-?NaN|undefined|None)\b/g,
    (whole, name?: string) => (name === undefined ? whole : written(name)),
  );
}

/** Locates values in a JSON file, for problems. */
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
      return written.length > MAX_QUOTE_LENGTH ? `${written.slice(0, MAX_QUOTE_LENGTH)}…` : written;
    },
  };
}

/** The value at a path, or the nearest value that should contain it. */
function nearest(root: Node | undefined, path: Path): Node | undefined {
  if (root === undefined) return undefined;
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

/** The offset of the first error, which `JSON.parse` in Node 20 does not report. */
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
