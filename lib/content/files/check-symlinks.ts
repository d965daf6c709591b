import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileTypeFromFile } from 'file-type';
import type { ContentProblem } from '@/lib/content/content-error';

/**
 * Checks symbolic links below `public/`. Their targets are published, so a link may point
 * outside the show only to audio and pictures.
 *
 * @param publicFolder The folder served at the site's root.
 */
export async function checkSymlinks(publicFolder: string): Promise<ContentProblem[]> {
  const entries = await readdir(publicFolder, { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const links = entries.filter((entry) => entry.isSymbolicLink());
  if (links.length === 0) return [];
  const show = await realpath(resolve(publicFolder, '..'));
  const problems = await Promise.all(links.map((link) => problemOf(link, show)));
  return problems.flatMap((problem) => problem ?? []);
}

async function problemOf(link: Dirent, show: string): Promise<ContentProblem | null> {
  const path = join(link.parentPath, link.name);
  const problem = (message: string): ContentProblem => {
    return { file: path.split(sep).join('/'), line: 1, field: 'link', message };
  };
  const target = await realpath(path).catch(() => null);
  if (target === null) return problem('It leads nowhere. Correct it, or remove it.');
  const isFolder = (await stat(target)).isDirectory();
  if (isFolder && !relative(target, resolve(path)).startsWith('..')) {
    return problem('It leads to a folder that it lies in itself. Remove it.');
  }
  if (!relative(show, target).startsWith('..')) return null;
  if (!isFolder && (await isMedia(target))) return null;
  return problem(
    `It leads out of the show, to ${target}, which is neither audio nor a picture and would be published. Copy what is needed below public/, and remove the link.`,
  );
}

async function isMedia(path: string): Promise<boolean> {
  const type = await fileTypeFromFile(path).catch(() => undefined);
  return /^(?:audio|image)\/|^video\/(?:mp4|webm|ogg)$/.test(type?.mime ?? '');
}
