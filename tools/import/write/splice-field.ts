import { isMap, isNode, isScalar, parseDocument, visit, type Pair } from 'yaml';
import { fieldText } from './episode-text';
import { hashOf } from './hash-of';

/** An episode file, split without any change to its bytes. */
export type EpisodeSource = {
  readonly text: string;
  /** Offsets of the YAML between the fences. */
  readonly from: number;
  readonly to: number;
  /** Offset of the line after the second fence. */
  readonly body: number;
  readonly eol: '\n' | '\r\n';
  readonly data: Readonly<Record<string, unknown>>;
};

/** @returns `null` if the file has no front matter that can be read. */
export function readSource(bytes: Buffer): EpisodeSource | null {
  const text = bytes.toString('utf8');
  // Bytes that are no UTF-8 would change when they are written again.
  if (!Buffer.from(text).equals(bytes)) return null;
  const open = /^\uFEFF?---[^\S\r\n]*\r?\n/.exec(text);
  if (open === null) return null;
  const from = open[0].length;
  const close = /^---[^\S\r\n]*(?:\r?\n|$)/m.exec(text.slice(from));
  if (close === null) return null;
  const to = from + close.index;
  const document = parseDocument(text.slice(from, to), { version: '1.2', schema: 'core' });
  const data: unknown = document.errors.length > 0 ? null : document.toJS();
  if (typeof data !== 'object' || data === null) return null;
  return {
    ...{ text, from, to },
    body: to + close[0].length,
    eol: open[0].endsWith('\r\n') ? '\r\n' : '\n',
    // A mapping, as `null` and lists have no fields to change.
    data: data as Readonly<Record<string, unknown>>,
  };
}

/**
 * Replaces the value of one field, and nothing else: comments, quotes and order of the rest stay.
 *
 * @returns `null` if that cannot be done without losing something of the author, such as a comment
 *   inside the value.
 */
export function spliceField(source: EpisodeSource, name: string, value: unknown): string | null {
  const { text, from, to, eol, data } = source;
  const document = parseDocument(text.slice(from, to), { version: '1.2', schema: 'core' });
  if (!isMap(document.contents) || document.contents.flow === true) return null;
  const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === name);
  const written = fieldText(name, value).trimEnd().replaceAll('\n', eol);
  if (pair === undefined) return proven(source, insertedAtEnd(source, written), name, value);
  const range = rangeOf(pair, text.slice(from, to));
  if (range === null) return null;
  const tail = written.slice(written.indexOf(':') + 1);
  // A value in one line keeps the space before it.
  const isInline = !tail.startsWith('\n') && !tail.startsWith('\r') && range.isInline;
  const start = from + (isInline ? range.start : range.colon);
  const next =
    text.slice(0, start) + (isInline ? tail.trimStart() : tail) + text.slice(from + range.end);
  return Object.hasOwn(data, name) ? proven(source, next, name, value) : null;
}

type Range = {
  /** After the colon. */
  readonly colon: number;
  readonly start: number;
  readonly end: number;
  /** Whether the value begins on the line of its key. */
  readonly isInline: boolean;
};

function rangeOf(pair: Pair, yaml: string): Range | null {
  const { key, value } = pair;
  if (!isNode(key) || !isNode(value) || !key.range || !value.range) return null;
  const colon = yaml.indexOf(':', key.range[1]) + 1;
  const [start, end] = value.range;
  const between = yaml.slice(colon, start);
  if (hasComment(pair) || between.includes('#')) return null;
  const trimmed = yaml.slice(0, end).trimEnd().length;
  return { colon, start, end: Math.max(trimmed, start), isInline: !/\n/.test(between) };
}

/** Whether a comment stands inside a value, where a new value would remove it. */
function hasComment(pair: Pair): boolean {
  const { value } = pair;
  if (isScalar(value)) return /^BLOCK/.test(value.type ?? '') && (value.comment ?? null) !== null;
  if (!isNode(value)) return false;
  let found = false;
  visit(value, {
    Node(_, node) {
      const isInside = node !== value && (node.comment ?? null) !== null;
      if (isInside || (node.commentBefore ?? null) !== null) found = true;
    },
  });
  return found;
}

function insertedAtEnd({ text, to, eol }: EpisodeSource, written: string): string {
  return `${text.slice(0, to)}${written}${eol}${text.slice(to)}`;
}

/** The new text, if all other fields and the body are as they were. */
function proven(before: EpisodeSource, text: string, name: string, value: unknown): string | null {
  const after = readSource(Buffer.from(text));
  if (after === null || hashOf(after.data[name]) !== hashOf(value)) return null;
  const others = (data: EpisodeSource['data']) =>
    Object.entries(data).filter(([key]) => key !== name);
  const isSame = hashOf(others(after.data)) === hashOf(others(before.data));
  return isSame && text.slice(after.body) === before.text.slice(before.body) ? text : null;
}

const HEADING = /^## Transcript[^\S\r\n]*\r?$/m;

/** The notes in a body, as Markdown with plain line ends; `null` without the heading below them. */
export function notesIn({ text, body }: EpisodeSource): string | null {
  const below = text.slice(body);
  const heading = HEADING.exec(below);
  if (heading === null) return below.trim() === '' ? '' : null;
  return below.slice(0, heading.index).replaceAll('\r\n', '\n').trim();
}

/** Replaces the notes above the heading. */
export function spliceNotes(source: EpisodeSource, notes: string): string {
  const { text, body, eol } = source;
  const below = text.slice(body);
  const heading = HEADING.exec(below);
  const written = notes === '' ? '' : `${eol}${notes.replaceAll('\n', eol)}${eol}${eol}`;
  const rest = heading === null ? `## Transcript${eol}` : below.slice(heading.index);
  return text.slice(0, body) + written + rest;
}
