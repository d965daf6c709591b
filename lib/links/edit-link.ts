/** Stands for the path of a file in the show's `editUrl`. */
export const FILE_IN_EDIT_URL = '{file}';

/**
 * The address at which a content file can be edited.
 *
 * @param template The show's `editUrl`.
 * @param path Below the content folder, such as `episodes/old-maps.md`.
 */
export function editLink(template: string, path: string): string {
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  // A function, since a string would give `$&` in a file name a meaning.
  return template.replaceAll(FILE_IN_EDIT_URL, () => escaped);
}
