import { stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { isPublicPath } from '@/lib/content/fields/common';
import { isReservedPageName } from '@/lib/content/files/check-reserved-names';
import type { SourceSite } from './find-site';

/** Where generators keep what they copy as it is, below the root of the site. */
const STATIC: Readonly<Record<string, readonly string[]>> = {
  Hugo: ['static', 'assets', 'content'],
  Jekyll: [''],
  Eleventy: ['', 'src', 'public', 'static', 'src/public', 'src/static'],
  Astro: ['public', 'src', ''],
  Markdown: ['', 'public', 'static'],
};

/** Where files go that would collide with pages of the site, and those beside a document. */
const OTHERS = '/files';

export type LocalFile = {
  /** On the disk. */
  readonly from: string;
  /** Below the root of the site, with forward slashes. */
  readonly path: string;
  /** Below our public folder, with a slash at the start. */
  readonly to: string;
};

/** Finds files of the site by the addresses that its documents have. */
export class LocalFiles {
  private readonly paths: ReadonlySet<string>;

  constructor(
    private readonly site: SourceSite,
    paths: readonly string[],
    /** Address of the old site; `null` if unknown. */
    private readonly base: string | null,
  ) {
    this.paths = new Set(paths);
  }

  /**
   * @param address A path from the root of the site, one relative to the document, or a whole
   *   address on the old site.
   * @returns `null` for a file that is not in the folder.
   */
  find(address: string, document: string): LocalFile | null {
    const own = this.pathOf(address);
    if (own === null || own === '') return null;
    const beside = own.startsWith('/') ? null : posix.join(posix.dirname(document), own);
    if (beside !== null && this.paths.has(beside))
      return this.at(beside, `${OTHERS}/${beside.replace(/^(?:src\/)?content\//, '')}`);
    for (const folder of STATIC[this.site.generator] ?? ['']) {
      const path = posix.join(folder, own).replace(/^\/+/, '');
      if (this.paths.has(path)) return this.at(path, posix.join('/', own));
    }
    return null;
  }

  private pathOf(address: string): string | null {
    const text = address.trim().replace(/[?#].*$/, '');
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(text)) {
      if (this.base === null || !URL.canParse(text)) return null;
      const [url, base] = [new URL(text), new URL(this.base)];
      return url.host === base.host ? decoded(url.pathname) : null;
    }
    return decoded(text);
  }

  private at(path: string, wanted: string): LocalFile | null {
    const [first = ''] = wanted.slice(1).split('/');
    const to = isReservedPageName(first) ? `${OTHERS}${wanted}` : wanted;
    return isPublicPath(to) ? { from: join(this.site.root, path), path, to } : null;
  }
}

/** Bytes of a file. */
export async function sizeOf(file: string): Promise<number> {
  return (await stat(file)).size;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
