import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSite } from '@/lib/content/load-site';
import type { ImportOptions } from '@/tools/import/options';
import { runImport } from '@/tools/import/run-import';

/** A command line without flags, for a machine without a network. */
const OFFLINE: Omit<ImportOptions, 'into'> = {
  audio: 'keep',
  since: null,
  only: null,
  match: null,
  dryRun: false,
  update: false,
  theirs: [],
  noTranscripts: true,
  noPictures: true,
  noProbe: true,
  topics: false,
  yes: true,
  url: null,
  zone: null,
  stripNumbers: false,
  again: false,
  allowPrivate: false,
  iOwnThis: false,
  merge: false,
  pictures: false,
  map: new Map(),
  feed: null,
};

/** The result of one run: its exit code, and what it printed. */
export type Run = { readonly code: number; readonly lines: readonly string[] };

/** A folder into which feeds are imported. */
export async function importFolder() {
  const root = await mkdtemp(join(tmpdir(), 'verbatim-import-'));
  const into = join(root, 'content');
  const caches = { cacheDir: join(root, 'cache'), pictureCacheDir: join(root, 'pictures') };
  const check = async () => {
    await loadSite({ contentDir: into, ...caches });
    return 0;
  };

  /**
   * @param stopAt Presses Ctrl-C after a line of this form.
   * @param stop Ctrl-C, for a test that presses it itself.
   */
  async function run(
    what: string,
    options: Partial<ImportOptions> = {},
    stopAt?: RegExp,
    stop = new AbortController(),
  ): Promise<Run> {
    const lines: string[] = [];
    const print = (line: string) => {
      lines.push(line);
      if (stopAt?.test(line) === true) stop.abort();
    };
    const ports = { print, ask: null, check, signal: stop.signal };
    const code = await runImport(what, { ...OFFLINE, into, ...options }, ports);
    return { code, lines };
  }

  return {
    root,
    into,
    run,
    site: () => loadSite({ contentDir: into, ...caches }),
    /** Imports the text of a feed as a file. */
    async feed(text: string, options: Partial<ImportOptions> = {}): Promise<Run> {
      await writeFile(join(root, 'feed.xml'), text);
      return run(join(root, 'feed.xml'), options);
    },
    read: (path: string) => readFile(join(into, path), 'utf8'),
    write: (path: string, text: string | Uint8Array) => writeFile(join(into, path), text),
    /** The bytes of all files by their path. */
    async files(): Promise<Map<string, string>> {
      const entries = await readdir(into, { recursive: true, withFileTypes: true });
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      const read = files
        .sort()
        .map(
          async (file) => [file.slice(into.length + 1), await readFile(file, 'latin1')] as const,
        );
      return new Map(await Promise.all(read));
    },
  };
}

export const FEED = await readFile('tests/fixtures/import/feed.xml', 'utf8');
