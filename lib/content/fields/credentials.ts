import type { ContentProblem } from '@/lib/content/content-error';
import type { Path, YamlFields } from '@/lib/content/yaml/yaml-fields';
import { fieldName } from './field-problems';

/** `https://name:password@host`, `https://name@host` and the same without the scheme. */
const CREDENTIALS = /(?:^|\b[a-z][a-z\d+.-]*:)\/\/[^\s/?#@"'<>]+@[^\s/]/i;

/** Does not repeat the address, because the output of a build is often public. */
export const CREDENTIALS_MESSAGE =
  'Got an address with a user name or a password before the host, which every reader could see. Write it without.';

/** Whether a text is or contains an address with a user name or a password. */
export function hasCredentials(text: string): boolean {
  return CREDENTIALS.test(text);
}

/** A problem for each field with such an address, including fields that are not in the schema. */
export function credentialProblems(file: string, fields: YamlFields): ContentProblem[] {
  return pathsWithCredentials(fields.data, []).map((path) => ({
    file,
    line: fields.lineOf(path),
    field: fieldName(path),
    message: CREDENTIALS_MESSAGE,
  }));
}

function pathsWithCredentials(data: unknown, path: Path): Path[] {
  if (typeof data === 'string') return hasCredentials(data) ? [path] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    pathsWithCredentials(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
