import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

/** A file of an entry: its path below the export, and the hash and size of its content. */
const storedFile = z.tuple([z.string(), z.string().regex(/^[0-9a-f]{64}$/), z.int().min(0)]);
export type StoredFile = z.infer<typeof storedFile>;

/** `age` counts the builds since the last one that used the entry. */
const entry = z.strictObject({ files: z.array(storedFile), age: z.int().min(0) });
export type Entry = z.infer<typeof entry>;

const index = z.strictObject({ version: z.literal(1), entries: z.record(z.string(), entry) });

/** The entries of a store by their keys. */
export type Entries = Map<string, Entry>;

export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

export async function hashFile(file: string): Promise<string> {
  return hashOf(await readFile(file));
}

/**
 * Reads the index of a store. Its first line is the hash of the rest, so that a damaged index is
 * not believed; it is then the same as none.
 */
export async function readIndex(file: string): Promise<Entries> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== hashOf(json)) return new Map();
  const found = index.safeParse(JSON.parse(json));
  return new Map(found.success ? Object.entries(found.data.entries) : []);
}

/** Replaces the index at once, so that another build reads all of the old one or of the new one. */
export function writeIndex(file: string, entries: Entries): void {
  const json = JSON.stringify({ version: 1, entries: Object.fromEntries(entries) });
  const fresh = `${file}.${randomUUID()}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(fresh, `${hashOf(json)}\n${json}`);
  renameSync(fresh, file);
}
