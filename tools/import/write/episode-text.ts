import { stringify } from 'yaml';
import { FIELD_ORDER } from '@/tools/import/episode/mapped-episode';
import { END_OF_NOTES } from '@/tools/import/notes/convert-notes';

const OPTIONS = { lineWidth: 0, singleQuote: true } as const;

/** One field as YAML, with a line end. */
export function fieldText(name: string, value: unknown): string {
  return stringify({ [name]: value }, OPTIONS);
}

/**
 * The file of an episode: its fields in the order of docs/episodes.md, then its notes. The heading
 * below them is there in any case, because without it notes would be read as the transcript.
 */
export function episodeText(
  fields: ReadonlyMap<string, unknown>,
  notes: string,
  transcript = '',
): string {
  const known = FIELD_ORDER.filter((name) => fields.get(name) !== undefined);
  // In one call, because each makes a schema of YAML anew.
  const yaml = stringify(Object.fromEntries(known.map((name) => [name, fields.get(name)])), {
    ...OPTIONS,
    aliasDuplicateObjects: false,
  });
  return `---\n${yaml}---\n${notesText(notes, transcript)}`;
}

/** What stands below the front matter. */
export function notesText(notes: string, transcript: string): string {
  if (notes === '' && transcript === '') return '';
  const above = notes === '' ? END_OF_NOTES.trimStart() : `${notes}${END_OF_NOTES}`;
  return `\n${above}${transcript === '' ? '' : `\n${transcript}\n`}`;
}
