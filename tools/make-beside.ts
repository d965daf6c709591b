import { mkdir, rename, rm } from 'node:fs/promises';
import { freemem } from 'node:os';
import { join } from 'node:path';
import type { Site } from '@/lib/content/load-site';
import { typesetSite } from '@/lib/content/typeset-site';
import { INDEX_FOLDER } from '@/lib/search/index/index-root';
import { writeOgPictures } from './export/write-og-pictures';
import { writeSearchIndex } from './search-index/write-search-index';
import type { Kept } from './store/kept';
import type { StageClock } from './stages';

/** Folders in the export that contain nothing else. */
const MADE = ['og', INDEX_FOLDER];

/**
 * Memory that a build still takes after it has read the show. In all, it takes 1.7 GB with 1,000
 * episodes, 1.4 GB with 5,000, which it exports in parts, and 1.9 GB with 10,000 (decision 55).
 */
const BUILD_BYTES = 1.5e9;
const EPISODE_BYTES = 0.1e6;

type Options = {
  /** The public folder that contains the artwork. */
  readonly publicFolder: string;
  readonly clock: StageClock;
  readonly kept: Kept;
  /** Folder for the files until the pages are finished; deleted first. */
  readonly folder?: string;
  /** Memory in bytes that this machine, or this container, has left. */
  readonly freeBytes?: number;
};

/** Work that goes on beside that of Next. */
export type Beside = {
  /** Begins the work, unless it has begun, or there is too little memory. */
  readonly begin: () => void;
  /** Waits for the work, or does it now, and moves its files into the export. */
  readonly moveInto: (target: string) => Promise<void>;
  /** Ends the work if it still goes on, because the build has failed. */
  readonly stop: () => Promise<void>;
};

/**
 * Makes the search index and the pictures for other sites, which do not depend on the pages.
 * If there is enough memory, they can begin while Next works, which alone does not occupy all
 * processors, and else they begin when the pages are finished.
 */
export function makeBeside(
  site: Site,
  { publicFolder, clock, kept, folder = '.verbatim/beside', freeBytes = bytesLeft() }: Options,
): Beside {
  const stopping = new AbortController();
  const { signal } = stopping;
  const make = async () => {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const ended = await Promise.allSettled([
      clock.time('search index', () => writeSearchIndex(site, folder, kept, signal)),
      clock.time('pictures', () =>
        writeOgPictures(typesetSite(site), folder, { publicFolder, signal }),
      ),
    ]);
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
  };
  const isEnough = freeBytes >= BUILD_BYTES + site.episodes.length * EPISODE_BYTES;
  let begun: Promise<void> | null = null;
  return {
    begin: () => {
      if (!isEnough) return;
      begun ??= make();
      // `moveInto` reports it.
      begun.catch(() => undefined);
    },
    moveInto: async (target) => {
      await (begun ?? make());
      for (const name of MADE) {
        // The former export may have left a folder with this name.
        await rm(join(target, name), { recursive: true, force: true });
        await rename(join(folder, name), join(target, name));
      }
    },
    stop: async () => {
      stopping.abort();
      await begun?.catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function bytesLeft(): number {
  // Node 20.9 does not have the function, which respects the limit of a container.
  const { availableMemory }: Partial<Pick<NodeJS.Process, 'availableMemory'>> = process;
  return availableMemory?.() ?? freemem();
}
