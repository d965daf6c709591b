import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RemoteFiles } from '@/lib/output/content-policy';
import { addPolicy } from '@/tools/export/add-policy';
import { bundleBoot, type BootOptions } from '@/tools/export/bundle-boot';
import { deferRuntime } from '@/tools/export/defer-runtime';
import { inlineStyles, stylesIn } from '@/tools/export/inline-styles';
import { steadyHead } from '@/tools/export/steady-head';
import { placeFile } from '@/tools/store/link-file';

/**
 * Finishes one page that Next has exported.
 *
 * @param path Of the page, from `exportedPath`.
 * @returns The paths of its files below the target.
 */
export type FinishPage = (path: string) => Promise<string[]>;

type Folders = {
  /** Next's export, of which only pages, scripts and styles are used. */
  readonly exported: string;
  /** The folder for the finished site. */
  readonly target: string;
};

/**
 * Prepares pages of Next's export for a server: defers their scripts and flight data, and inlines
 * their styles and their content security policy.
 *
 * @param options The show's base path and language.
 * @param remote Files that pages load from other hosts.
 */
export async function pageFinisher(
  { exported, target }: Folders,
  options: BootOptions,
  remote: RemoteFiles,
): Promise<FinishPage> {
  const boot = await bundleBoot(options);
  const styles = stylesIn(exported, options.basePath);
  return async (path) => {
    const html = `${path}.html`;
    const text = `${path}.txt`;
    const page = deferRuntime(steadyHead(await read(exported, html)), boot, options.basePath);
    await write(target, html, addPolicy(await inlineStyles(page.html, styles), remote));
    await write(target, page.path, page.flight);
    const flight = page.path.slice(1);
    // The page of missing addresses is at no address of its own, so no link leads to it.
    if (path === '404') return [html, flight];
    await placeFile(join(exported, text), join(target, text));
    return [html, flight, text];
  };
}

async function read(folder: string, path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8').catch((cause: unknown) => {
    throw new Error(`Next has not exported ${path}.`, { cause });
  });
}

async function write(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
