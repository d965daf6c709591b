import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { ContentError } from '@/lib/content/content-error';
import { loadSite, type LoadOptions, type Site } from '@/lib/content/load-site';

/** The minimum size that podcast directories accept. */
export const PICTURE = await sharp({
  create: { width: 1400, height: 1400, channels: 3, background: 'teal' },
})
  .png()
  .toBuffer();

/** A valid show.yaml. */
export const SHOW = `title: Bees and Maps
description: What bees know about maps.
language: en
url: https://example.org/my-show
author: Joanna Rivers
artwork: /artwork.png
series:
  - id: daily
    title: Daily
    label: Daily Episode
people:
  - name: Joanna
    url: https://joanna.example
`;

/** A valid episode file. `fields` replaces or adds front matter; `null` removes a field. */
export function markdown(fields: Record<string, string | null> = {}, body = 'Hello.\n'): string {
  const all = { title: 'Old maps', date: '2026-06-22', audio: '/audio/a.mp3', ...fields };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === null ? [] : `${name}: ${value}`,
  );
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/**
 * Writes a content folder to disk and reads it.
 *
 * @param files Contents by path, relative to the folder above `content`. `null` omits a
 *   default file.
 */
export async function siteWith(
  files: Record<string, string | Uint8Array | null>,
  options: LoadOptions = {},
): Promise<Site> {
  const root = await mkdtemp(join(tmpdir(), 'verbatim-'));
  const all = { 'content/show.yaml': SHOW, 'public/artwork.png': PICTURE, ...files };
  await mkdir(join(root, 'public/audio'), { recursive: true });
  await cp('tests/fixtures/audio/two-seconds.mp3', join(root, 'public/audio/a.mp3'));
  for (const [path, content] of Object.entries(all)) {
    if (content === null) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const now = new Date('2026-11-24T12:00:00Z');
  return loadSite({
    contentDir: join(root, 'content'),
    cacheDir: join(root, 'cache'),
    pictureCacheDir: join(root, 'pictures'),
    now,
    ...options,
  });
}

/** The lines of the content error, with paths that start at `content/`. */
export async function problemLines(
  files: Record<string, string | Uint8Array | null>,
  options: LoadOptions = {},
) {
  try {
    await siteWith(files, options);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.split('\n').map((line) => line.replace(/^.*?\/content\//, 'content/'));
  }
}

/** The lines of the content error for one episode file. */
export function problemLinesOf(
  source: string | Uint8Array,
  name = 'old-maps.md',
): Promise<string[]> {
  return problemLines({ [`content/episodes/${name}`]: source });
}
