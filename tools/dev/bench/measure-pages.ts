import { chromium, type Browser } from '@playwright/test';
import type { Site } from '@/lib/content/load-site';
import { episodePath } from '@/lib/links/address';
import { serve } from '@/tools/serve';
import { CHROMIUM_FLAGS } from '@/tools/dev/testing/chromium-flags';
import { addSizes, NOTHING, sizesOf, type Sizes } from './compressed-size';
import { kilobytes, printTable } from '@/tools/table';
import { watchTransfers, type Transfer } from './transfer';

const COLUMNS = ['', 'requests', 'raw', 'gzip', 'brotli'];

/** Prints the transfer sizes of an export's pages in Chromium. */
export async function measurePages(
  { show, episodes }: Site,
  folder: string,
  executablePath: string,
): Promise<void> {
  const home = await serve({ folder, basePath: show.basePath, port: 0 });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const latest = episodes[0] === undefined ? null : episodePath(episodes[0]);
  const pages = ['/', '/episodes/', ...(latest === null ? [] : [latest]), '/nowhere/'];
  const strip = (transfers: readonly Transfer[]) =>
    transfers.map((one) => ({ ...one, path: one.path.slice(show.basePath.length) }));
  for (const path of pages) {
    const seen = strip(await firstView(browser, home + path.slice(1)));
    printTable(`First view of ${path}`, COLUMNS, rowsOf(folder, seen));
  }
  if (latest !== null) {
    const seen = strip(await played(browser, home + latest.slice(1)));
    printTable(`${latest} during playback, without audio`, COLUMNS, rowsOf(folder, seen));
  }
  await browser.close();
}

async function firstView(browser: Browser, address: string): Promise<Transfer[]> {
  const page = await browser.newPage();
  const arrived = watchTransfers(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const transfers = await arrived();
  await page.close();
  return transfers;
}

async function played(browser: Browser, address: string): Promise<Transfer[]> {
  const page = await browser.newPage();
  const arrived = watchTransfers(page);
  await page.goto(address);
  const player = page.locator('main section').filter({ has: page.locator('[data-play]') });
  await player.locator('[data-play]').first().click();
  await page.locator('[data-play][data-status="playing"]').first().waitFor();
  const transfers = await arrived();
  await page.close();
  return transfers;
}

/** One row for each kind of file, and one for the total. */
function rowsOf(folder: string, transfers: readonly Transfer[]): string[][] {
  const kinds = [...new Set(transfers.map(({ kind }) => kind))].sort();
  const row = (name: string, some: readonly Transfer[]) => {
    const sizes = some.map(({ path }) => sizesOf(folder, path)).reduce<Sizes>(addSizes, NOTHING);
    return [name, `${some.length}`, ...[sizes.raw, sizes.gzip, sizes.brotli].map(kilobytes)];
  };
  return [
    ...kinds.map((kind) =>
      row(
        kind,
        transfers.filter((one) => one.kind === kind),
      ),
    ),
    row('all', transfers),
  ];
}
