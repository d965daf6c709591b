import { resolve } from 'node:path';
import { PAGE_FOLDER, PAGE_WRITER } from '@/lib/content/pages/page-folder';
import type { Show } from '@/lib/show/show';
import type { AppFolder } from '@/tools/app-folder';
import { startNext, type RunningNext } from '@/tools/run-next';
import { hashOf } from '@/tools/store/store-index';
import { isCompiled, recordCompiled } from './compiled-app';

/** For so few pages, a second worker takes longer to start than it saves. */
const PAGES_OF_ONE_WORKER = 40;

type Options = {
  readonly site: { readonly show: Show };
  readonly app: AppFolder;
  /** Of everything but the data: see `programKey`. */
  readonly program: string;
  /** The folder for Next's export. */
  readonly exported: string;
};

/** Runs Next, one process after another. */
export type AppRunner = {
  /**
   * Starts a process, which waits until its pages are published.
   *
   * @param pages How many it will export, or a guess.
   */
  readonly begin: (pages: number) => Promise<void>;
  /**
   * Waits for the process that has begun, or else for a new one.
   *
   * @returns Its exit code.
   */
  readonly run: (pages: number) => Promise<number>;
  /** Ends the process that has begun, and begins no other. */
  readonly stop: () => Promise<void>;
};

/**
 * Has Next export pages, and compile the app before that if its last code was other code.
 *
 * @param pagesFolder From `writePages`, absolute.
 */
export function appRunner(
  { site, app, exported, program }: Options,
  pagesFolder: string,
): AppRunner {
  const folder = resolve(app.folder, '.next');
  // Next writes the path of the app into its files.
  const key = hashOf(JSON.stringify([program, folder]));
  let running: RunningNext | null = null;
  let isStopped = false;
  const begin = async (pages: number): Promise<RunningNext> => {
    const command = (await isCompiled(folder, key)) ? 'export' : 'build';
    running = await startNext(command, site.show, app, exported, {
      [PAGE_FOLDER]: pagesFolder,
      [PAGE_WRITER]: String(process.pid),
      VERBATIM_WORKERS: pages > PAGES_OF_ONE_WORKER ? '2' : '1',
    });
    return running;
  };
  return {
    begin: async (pages) => void (await begin(pages)),
    run: async (pages) => {
      if (isStopped) return 1;
      const { ended } = running ?? (await begin(pages));
      const code = await ended;
      running = null;
      if (code === 0) recordCompiled(folder, key);
      return code;
    },
    stop: async () => {
      isStopped = true;
      running?.stop();
      await running?.ended;
      running = null;
    },
  };
}
