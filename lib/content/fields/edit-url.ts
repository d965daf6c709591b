import { z } from 'zod';
import { FILE_IN_EDIT_URL, LINE_IN_EDIT_URL } from '@/lib/links/edit-link';
import { isWebAddress } from './common';
import { expected } from './field-problems';

const EDIT_URL = expected(
  'an address with {file} in it, such as "https://github.com/ada/old-maps/edit/main/content/{file}"',
);

/**
 * The address at which the file of an episode can be edited. `{file}` or `{path}`, which is the
 * same, must be in its path or query; `{line}` may be.
 */
export const editUrl = z.string(EDIT_URL).refine(isTemplate, EDIT_URL);

function isTemplate(value: string): boolean {
  if (!isWebAddress(value)) return false;
  const [, , host = '', ...rest] = value.split('/');
  const path = rest.join('/');
  const known = [...FILE_IN_EDIT_URL, LINE_IN_EDIT_URL];
  const others = known.reduce((text, name) => text.replaceAll(name, ''), host + path);
  const hasFile = FILE_IN_EDIT_URL.some((name) => path.includes(name));
  return hasFile && !host.includes('{') && !/[{}]/.test(others);
}
