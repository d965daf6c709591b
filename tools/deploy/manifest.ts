import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

/** Name of the manifest in an export. */
export const MANIFEST_FILE = 'deployment.json';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const manifest = z.strictObject({
  version: z.literal(1),
  /** SHA-256 of each file, by its path with slashes. */
  files: z.record(z.string(), hash),
  /** Files of earlier releases that stay on the host, each with the number of releases since. */
  kept: z.record(z.string(), z.int().positive()),
});

/** What a host has. */
export type Manifest = z.infer<typeof manifest>;

/** Hashes all files of an export, except for its manifest. Symbolic links are followed. */
export async function hashFolder(folder: string): Promise<Manifest['files']> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== MANIFEST_FILE)
    .sort();
  const files: [string, string][] = [];
  for (const path of paths) files.push([path, await hashOf(join(folder, path))]);
  return Object.fromEntries(files);
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

export async function writeManifest(folder: string, written: Manifest): Promise<void> {
  await writeFile(join(folder, MANIFEST_FILE), `${JSON.stringify(written, null, 1)}\n`);
}

/**
 * Reads the manifest of what a host has.
 *
 * @param source Address of the manifest or of the site, a file, or a folder with an export.
 * @returns `null` if the host or the folder has no manifest yet.
 * @throws {Error} With a sentence for the author, if it cannot be read.
 */
export async function readManifest(source: string): Promise<Manifest | null> {
  const text = /^https?:\/\//i.test(source) ? await fetchText(source) : await readText(source);
  if (text === null) return null;
  const parsed = manifest.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new Error(
    `${source} is no manifest of a deployment. Name the ${MANIFEST_FILE} that an earlier run has written.`,
  );
}

async function fetchText(address: string): Promise<string | null> {
  const url = new URL(address);
  if (!url.pathname.endsWith('.json')) {
    url.pathname = `${url.pathname.replace(/\/$/, '')}/${MANIFEST_FILE}`;
  }
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Error(`${url} cannot be reached. Check the address and the network.`, { cause });
  });
  if (response.status === 404) return null;
  if (response.ok) return response.text();
  throw new Error(`${url} answers with status ${response.status}. Check the address.`);
}

async function readText(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Error(`${path} does not exist. Check the name.`);
  if (!found.isDirectory()) return readFile(path, 'utf8');
  return readFile(join(path, MANIFEST_FILE), 'utf8').catch(() => null);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
