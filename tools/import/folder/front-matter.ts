import { parse as parseToml, TomlDate } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** Values of front matter, of a data file or of a configuration. */
export type Data = Readonly<Record<string, unknown>>;

/** A document of another site generator. */
export type SplitDocument = {
  readonly data: Data;
  readonly body: string;
};

const FENCED = /^(---|\+\+\+)[^\S\n]*\n([\s\S]*?)(?:^|\n)\1[^\S\n]*(?:\n|$)/;

/**
 * Splits a document at its front matter: YAML between `---`, TOML between `+++`, or a JSON object
 * at the start. Nothing in it is executed.
 *
 * @returns A sentence about why it cannot be read. A document without front matter has no data.
 */
export function splitDocument(source: string): SplitDocument | string {
  const text = source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const fenced = FENCED.exec(text);
  if (fenced !== null) {
    const [whole, fence, inside = ''] = fenced;
    const data = readData(inside, fence === '+++' ? 'toml' : 'yaml');
    return typeof data === 'string' ? data : { data, body: text.slice(whole.length) };
  }
  if (!/^\s*\{\s*(?:"|\})/.test(text)) return { data: {}, body: text };
  const end = endOfObject(text);
  if (end === null) return 'Its front matter looks like JSON and has no end.';
  const data = readData(text.slice(0, end), 'json');
  return typeof data === 'string' ? data : { data, body: text.slice(end) };
}

/** A format by the ending of a file; `null` for none that has data. */
export function formatOfData(file: string): 'json' | 'toml' | 'yaml' | null {
  const [, ending = ''] = /\.(json|toml|ya?ml)$/i.exec(file) ?? [];
  const format = ending.toLowerCase().replace('yml', 'yaml');
  return format === 'json' || format === 'toml' || format === 'yaml' ? format : null;
}

/** @returns The values, with dates as text, or a sentence about why they cannot be read. */
export function readData(text: string, format: 'json' | 'toml' | 'yaml'): Data | string {
  try {
    const data: unknown = plain(PARSERS[format](text));
    if (data === null) return {};
    if (typeof data !== 'object' || Array.isArray(data)) return 'It has no names with values.';
    // An object that is neither a list nor null.
    return data as Data;
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    return `Its ${format.toUpperCase()} cannot be read: ${why.replace(/:$/, '')}.`;
  }
}

const PARSERS = {
  json: (text: string): unknown => JSON.parse(text),
  toml: (text: string): unknown => parseToml(text),
  // A value such as 9:32 stays text, and so does a date.
  yaml: (text: string): unknown =>
    parseYaml(text, { version: '1.2', schema: 'core', maxAliasCount: 100, uniqueKeys: false }),
};

/** TOML has dates; they become text in their own zone. */
function plain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** The offset after a JSON object at the start of a text. */
function endOfObject(text: string): number | null {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (isText) {
      if (letter === '\\') at += 1;
      else if (letter === '"') isText = false;
    } else if (letter === '"') isText = true;
    else if (letter === '{') depth += 1;
    else if (letter === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}
