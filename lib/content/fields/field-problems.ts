import { z } from 'zod';
import { foreignField } from './foreign-fields';
import type { ContentProblem } from '@/lib/content/content-error';
import { nearestName } from '@/lib/content/nearest-name';
import type { Path, YamlFields } from '@/lib/content/yaml/yaml-fields';

/**
 * The message of a zod type: only what to write, as it follows the word "Write".
 * `problemsOf` adds what was found and where, which has one form for all fields.
 *
 * @param description For example `a date such as 2026-05-01`.
 */
export function expected(description: string) {
  return { error: () => description };
}

/**
 * The parameter of an issue whose message is a complete sentence, because more than a form is
 * wrong.
 */
export const SENTENCE = 'sentence';

/**
 * Every problem that zod found in a file, each with its line, what was found and what
 * to write.
 *
 * @param schema The schema of the whole file, used to suggest a name for a misspelt field.
 */
export function problemsOf(
  file: string,
  fields: YamlFields,
  error: z.ZodError,
  schema: z.ZodType,
): ContentProblem[] {
  return error.issues.flatMap((issue) => {
    // zod allows symbols in a path; YAML cannot hold one.
    const path = issue.path as Path;
    const at = (where: Path, message: string): ContentProblem => ({
      file,
      line: fields.lineOf(where),
      field: fieldName(where),
      message,
    });
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => at([...path, key], unknownField(key, namesAt(schema, path))));
    }
    if (issue.code === 'custom' && issue.params?.[SENTENCE] === true) {
      return [at(path, issue.message)];
    }
    const written = fields.writtenAt(path);
    return [
      at(
        path,
        written === null
          ? `This field is missing. Add ${issue.message}.`
          : `Got ${written}. Write ${issue.message}.`,
      ),
    ];
  });
}

/** Names of the fields that a block may have. */
function namesAt(schema: z.ZodType, path: Path): readonly string[] {
  const inner = unwrap(schema);
  const [key, ...rest] = path;
  if (key === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  if (inner instanceof z.ZodArray) return namesAt(asType(inner.element), rest);
  const field: unknown = inner instanceof z.ZodObject ? inner.shape[key] : undefined;
  return field instanceof z.ZodType ? namesAt(field, rest) : [];
}

/** Removes `optional` and `default` around a type. */
function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(asType(schema.def.innerType))
    : schema;
}

/** zod types inner schemas as its core type; every schema used here is a `ZodType`. */
function asType(inner: unknown): z.ZodType {
  if (inner instanceof z.ZodType) return inner;
  throw new TypeError('Only schemas of zod itself are used here.');
}

/** The name of a field for an author, such as `people[2].name`. */
export function fieldName(path: Path): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return name.slice(1) || 'fields';
}

function unknownField(key: string, known: readonly string[]): string {
  const lower = key.toLowerCase();
  const foreign = known.includes('audio') ? foreignField(lower) : null;
  if (foreign !== null) return `There is no such field. ${foreign}`;
  const synonym = Object.hasOwn(SYNONYMS, lower) ? SYNONYMS[lower] : undefined;
  const other = nearestName(lower, known) ?? synonym;
  if (other === undefined || !known.includes(other)) {
    return `There is no such field. Remove it, or take one of these: ${known.join(', ')}.`;
  }
  return `There is no such field. Did you mean \`${other}\`?`;
}

/** Names that other programs use for our fields. */
const SYNONYMS: Readonly<Record<string, string>> = {
  description: 'summary',
  excerpt: 'summary',
  subtitle: 'summary',
  tags: 'topics',
  categories: 'topics',
  keywords: 'topics',
  published: 'date',
  pubdate: 'date',
  publishdate: 'date',
  episode: 'number',
  file: 'audio',
  mp3: 'audio',
  enclosure: 'audio',
  hosts: 'people',
  guests: 'people',
  authors: 'people',
  speakers: 'people',
  cover: 'image',
  artwork: 'image',
  length: 'duration',
  size: 'bytes',
  permalink: 'slug',
  name: 'title',
  donate: 'funding',
  support: 'funding',
  websub: 'hub',
  clips: 'soundbites',
  highlights: 'soundbites',
  recommendations: 'podroll',
};
