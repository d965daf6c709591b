import { z } from 'zod';
import { foreignField } from './foreign-fields';
import type { ContentProblem } from '@/lib/content/content-error';
import { nearestName } from '@/lib/content/nearest-name';
import type { Path, YamlFields } from '@/lib/content/yaml/yaml-fields';

/**
 * Gives a zod type its message: only what to write, as it stands after "Write".
 * What was found and where is the same for every field, so `problemsOf` adds it.
 *
 * @param expected Such as `a date such as 2026-05-01`.
 */
export function wrong(expected: string) {
  return { error: () => expected };
}

/** A whole sentence instead, for what is more than a wrong form. */
export const SENTENCE = 'sentence';

/**
 * Every fault that zod found in a file, each at its line, with what was found
 * and what to write.
 *
 * @param schema Of the whole file: it knows the fields that a misspelt one may mean.
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

/** Optional and default stand around what the author writes. */
function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(asType(schema.def.innerType))
    : schema;
}

/** zod types what is inside by its core, which every schema here is more than. */
function asType(inner: unknown): z.ZodType {
  if (inner instanceof z.ZodType) return inner;
  throw new TypeError('Only schemas of zod itself are used here.');
}

/** `people[2].name`, as an author would say it. */
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

/** What the same thing is called elsewhere. */
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
