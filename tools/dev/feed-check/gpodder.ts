import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runApp } from './run-app';
import type { CheckedFeed } from './checked-feed';
import { expectSame, expectTitles } from './expect-same';

/**
 * Subscribes in gPodder, lists the episodes and downloads the newest.
 *
 * @param home An empty folder for the app's data.
 * @throws {Error} With the first difference.
 */
export async function checkGpodder(feed: CheckedFeed, home: string): Promise<void> {
  await mkdir(home, { recursive: true });
  const gpo = (...args: string[]) => runApp('gpo', ['--quiet', ...args], home);
  await gpo('subscribe', feed.url);
  await gpo('update');
  expectTitles('gPodder', await gpo('episodes', feed.url), feed.titles);
  const known = await gpo('episodes', '--guid', feed.url);
  if (!known.includes(feed.newest.guid)) throw new Error(`gPodder knows other guids: ${known}`);
  await gpo('download', feed.url, feed.newest.guid);
  await expectSame('gPodder', join(home, 'Downloads'), feed.newest.audio);
}
