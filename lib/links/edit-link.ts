/** Each stands for the path of a file in the show's `editUrl`. */
export const FILE_IN_EDIT_URL = ['{file}', '{path}'] as const;

/** Stands for a line of that file. */
export const LINE_IN_EDIT_URL = '{line}';

/**
 * The address at which a content file can be edited.
 *
 * @param template The show's `editUrl`.
 * @param path Below the content folder, such as `episodes/old-maps.md`.
 */
export function editLink(template: string, path: string): string {
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  // A function, since a string would give `$&` in a file name a meaning.
  return FILE_IN_EDIT_URL.reduce((text, name) => text.replaceAll(name, () => escaped), template);
}

/**
 * The address of one line of a file.
 *
 * @param address From `editLink`. Without `{line}` in it, it is the same for each line.
 * @param line 1-based.
 */
export function lineLink(address: string, line: number): string {
  return address.replaceAll(LINE_IN_EDIT_URL, `${line}`);
}
