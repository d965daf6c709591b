import { z } from 'zod';
import { FILE_IN_EDIT_URL } from '@/lib/links/edit-link';
import { isWebAddress } from './common';
import { expected } from './field-problems';

const EDIT_URL = expected(
  'an address with {file} in it, such as "https://github.com/ada/old-maps/edit/main/content/{file}"',
);

/** The address at which the file of an episode can be edited. `{file}` must be in its path or query. */
export const editUrl = z.string(EDIT_URL).refine(isTemplate, EDIT_URL);

function isTemplate(value: string): boolean {
  if (!isWebAddress(value)) return false;
  const [, , host = '', ...rest] = value.split('/');
  const others = rest.join('/').replaceAll(FILE_IN_EDIT_URL, '');
  return rest.join('/').includes(FILE_IN_EDIT_URL) && !/[{}]/.test(host + others);
}
