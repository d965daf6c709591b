import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runApp } from './run-app';
import type { CheckedFeed } from './checked-feed';
import { expectSame } from './expect-same';

/** Seconds that Podboat may take for a file. */
const TIMEOUT_SECONDS = 60;

/**
 * Subscribes in Newsboat, which adds every episode to the queue of Podboat, and lets
 * Podboat download the newest.
 *
 * @param home An empty folder for the app's data.
 * @throws {Error} With the first difference.
 */
export async function checkNewsboat(feed: CheckedFeed, home: string): Promise<void> {
  const [config, urls, queue] = ['config', 'urls', 'queue'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ]; // `map` keeps the length
  const downloads = join(home, 'downloads');
  await mkdir(downloads, { recursive: true });
  await mkdir(join(home, '.newsboat'), { recursive: true });
  await writeFile(urls, `${feed.url}\n`);
  await writeFile(config, `download-path "${downloads}/"\npodcast-auto-enqueue yes\n`);

  const reload = ['-C', config, '-u', urls, '-c', join(home, 'cache.db'), '-x', 'reload'];
  const counted = await runApp('newsboat', [...reload, 'print-unread'], home);
  console.log(`Newsboat: ${counted.trim()}.`);
  if (!counted.startsWith(`${feed.titles.length} `)) {
    throw new Error(`Newsboat should count ${feed.titles.length} episodes.`);
  }
  const [newest = ''] = (await readFile(join(home, '.newsboat/queue'), 'utf8')).split('\n');
  await writeFile(queue, `${newest}\n`);
  await runApp('sh', ['-c', typed(`podboat -a -q ${queue} -C ${config}`, downloads)], home);
  await expectSame('Podboat', downloads, feed.newest.audio);
}

/**
 * Podboat needs a terminal and the key `q` at the end, so the command types it when the
 * download is complete: until then, the file has another name.
 */
function typed(command: string, downloads: string): string {
  const isThere = `ls '${downloads}' | grep -qv part$`;
  const wait = `for second in $(seq ${TIMEOUT_SECONDS}); do ${isThere} && break; sleep 1; done`;
  return `(${wait}; sleep 1; printf q; sleep 1) | script -qec '${command}' /dev/null`;
}
