import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askProgram } from './run-app';
import type { CheckedFeed } from './checked-feed';
import { expectSame } from './expect-same';

/** Seconds that podboat may take for a file. */
const PATIENCE = 60;

/**
 * Subscribes in Newsboat, which puts every episode into the queue of Podboat,
 * and lets Podboat download the newest.
 *
 * @param home Becomes its folder; empty before.
 * @throws {Error} With the first thing that is not as it should be.
 */
export async function checkNewsboat(feed: CheckedFeed, home: string): Promise<void> {
  const [config, urls, queue] = ['config', 'urls', 'queue'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ]; // three names
  const downloads = join(home, 'downloads');
  await mkdir(downloads, { recursive: true });
  await mkdir(join(home, '.newsboat'), { recursive: true });
  await writeFile(urls, `${feed.url}\n`);
  await writeFile(config, `download-path "${downloads}/"\npodcast-auto-enqueue yes\n`);

  const reload = ['-C', config, '-u', urls, '-c', join(home, 'cache.db'), '-x', 'reload'];
  const counted = await askProgram('newsboat', [...reload, 'print-unread'], home);
  console.log(`Newsboat: ${counted.trim()}.`);
  if (!counted.startsWith(`${feed.titles.length} `)) {
    throw new Error(`Newsboat should count ${feed.titles.length} episodes.`);
  }
  const [newest = ''] = (await readFile(join(home, '.newsboat/queue'), 'utf8')).split('\n');
  await writeFile(queue, `${newest}\n`);
  await askProgram('sh', ['-c', typed(`podboat -a -q ${queue} -C ${config}`, downloads)], home);
  await expectSame('Podboat', downloads, feed.newest.audio);
}

/**
 * Podboat wants a terminal, and somebody who presses `q` when the file is there:
 * it has another name until it is whole.
 */
function typed(command: string, downloads: string): string {
  const isThere = `ls '${downloads}' | grep -qv part$`;
  const wait = `for second in $(seq ${PATIENCE}); do ${isThere} && break; sleep 1; done`;
  return `(${wait}; sleep 1; printf q; sleep 1) | script -qec '${command}' /dev/null`;
}
