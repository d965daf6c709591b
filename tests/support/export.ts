import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_OUT } from '@/tools/dev/testing/fixture';

/** A page of the exported fixture show. */
export type ExportedPage = {
  /** Path below the site's root, such as `/episodes/`; `/404.html` has no folder. */
  readonly path: string;
  readonly html: string;
};

/** Every HTML page of the export, read from disk. */
export function exportedPages(): ExportedPage[] {
  return readdirSync(TEST_OUT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      html: readFileSync(join(TEST_OUT, file), 'utf8'),
    }));
}

/** The text of an exported file. */
export function exported(file: string): string {
  return readFileSync(join(TEST_OUT, file), 'utf8');
}

/** Whether a page only leads from an old address to the page that has its content now. */
export function leadsOn({ html }: ExportedPage): boolean {
  return html.includes('http-equiv="refresh"');
}

/** Whether a page is an embedded player, which search engines must not list. */
export function isEmbed({ path }: ExportedPage): boolean {
  return path.startsWith('/embed/');
}
