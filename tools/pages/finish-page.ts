import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RemoteFiles } from '@/lib/output/content-policy';
import { addPolicy } from '@/tools/export/add-policy';
import { bundleBoot, type BootOptions } from '@/tools/export/bundle-boot';
import { deferRuntime } from '@/tools/export/defer-runtime';
import { inlineStyles, stylesIn } from '@/tools/export/inline-styles';
import { steadyHead } from '@/tools/export/steady-head';
import type { PutFile } from '@/tools/store/store';

/**
 * Finishes one page that Next has exported.
 *
 * @param path Of the page, from `exportedPath`.
 * @param put Puts its files into the finished site.
 */
export type FinishPage = (path: string, put: PutFile) => Promise<void>;

/**
 * Prepares pages of Next's export for a server: defers their scripts and flight data, and inlines
 * their styles and their content security policy.
 *
 * @param exported Next's export, of which only pages, scripts and styles are used.
 * @param options The show's base path and language.
 * @param remote Files that pages load from other hosts.
 */
export async function pageFinisher(
  exported: string,
  options: BootOptions,
  remote: RemoteFiles,
): Promise<FinishPage> {
  const boot = await bundleBoot(options);
  const styles = stylesIn(exported, options.basePath);
  return async (path, put) => {
    const [html, text] = [`${path}.html`, `${path}.txt`];
    const page = deferRuntime(
      steadyHead(read(exported, html)),
      boot,
      `${options.basePath}/${text}`,
    );
    put(html, addPolicy(await inlineStyles(page.html, styles), remote));
    put(text, page.flight);
    // No link leads to the page of missing addresses, so Next has not exported its data.
    if (path !== '404') checkSame(text, page.flight, read(exported, text));
  };
}

function checkSame(path: string, flight: string, exported: string): void {
  if (flight !== exported) throw new Error(`${path} is not the flight data of its page.`);
}

function read(folder: string, path: string): string {
  try {
    return readFileSync(join(folder, path), 'utf8');
  } catch (cause) {
    throw new Error(`Next has not exported ${path}.`, { cause });
  }
}
