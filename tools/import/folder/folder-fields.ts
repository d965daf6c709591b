/** Our fields that a folder may fill. */
export const FOLDER_FIELDS = [
  'title',
  'date',
  'audio',
  'season',
  'number',
  'type',
  'summary',
  'topics',
  'people',
  'image',
  'explicit',
  'draft',
  'guid',
  'duration',
  'bytes',
  'chapters',
  'formerly',
  'transcript',
] as const;

export type FolderField = (typeof FOLDER_FIELDS)[number];
