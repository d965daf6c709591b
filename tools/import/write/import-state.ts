import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeIfChanged } from './write-if-changed';

/** What import keeps for the next run. */
export const STATE_FOLDER = '.import';
const FILE = 'state.json';

/** Hashes of the text in the feed, and of the value that was written from it. */
const pair = z.tuple([z.string(), z.string()]);

const episode = z.object({
  /** Below `episodes/`. */
  file: z.string(),
  audio: z.string(),
  date: z.string(),
  title: z.string(),
  fields: z.record(z.string(), pair),
  notes: pair,
  /** Files beside the episode by their ending. */
  files: z.record(z.string(), pair).default({}),
});

const state = z.object({
  version: z.literal(1),
  /** Address of the feed; `null` for a file that names none. */
  feed: z.string().nullable(),
  etag: z.string().nullable(),
  modified: z.string().nullable(),
  /** Hash of the whole feed, for files and for hosts without an ETag. */
  hash: z.string(),
  isFinished: z.boolean(),
  episodes: z.record(z.string(), episode),
  /** Guids that left the feed, and were reported. */
  gone: z.array(z.string()),
  /**
   * Pictures inside notes by the hash of their address: the path below `public`, or an empty string
   * for one that is too small. Left out before the first import with pictures.
   */
  pictures: z.record(z.string(), z.string()).optional(),
});

export type EpisodeState = z.infer<typeof episode>;
export type ImportState = z.infer<typeof state>;

/** @returns `null` for a folder that import did not make. */
export async function readState(contentDir: string): Promise<ImportState | null> {
  const text = await readFile(join(contentDir, STATE_FOLDER, FILE), 'utf8').catch(() => null);
  if (text === null) return null;
  const parsed = state.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}

/** @returns Whether the file changed. */
export async function writeState(contentDir: string, value: ImportState): Promise<boolean> {
  // In a fixed order, so that the same import writes the same bytes.
  const episodes = Object.entries(value.episodes).sort(([, a], [, b]) =>
    a.file < b.file ? -1 : 1,
  );
  const text = JSON.stringify({ ...value, episodes: Object.fromEntries(episodes) }, null, 1);
  return writeIfChanged(join(contentDir, STATE_FOLDER, FILE), `${text}\n`);
}
