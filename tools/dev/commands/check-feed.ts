import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadSite } from '@/lib/content/load-site';
import { checkGpodder } from '@/tools/dev/feed-check/gpodder';
import { checkNewsboat } from '@/tools/dev/feed-check/newsboat';
import type { CheckedFeed } from '@/tools/dev/feed-check/checked-feed';
import { serve } from '@/tools/serve';
import { runTool } from '@/tools/dev/testing/run';

/** Separate from the site's export, since its addresses are those of this machine. */
const OUT = '.verbatim/feed-check';
const PORT = 4180;
const HOME = resolve('.verbatim/feed-check-apps');

/** Subscribes to the show in third-party podcast apps, as docs/feeds.md describes. */
export async function checkFeed(): Promise<number> {
  const siteUrl = `http://localhost:${PORT}`;
  const built = await runTool('tools/build.ts', ['--out', OUT], { env: { SITE_URL: siteUrl } });
  if (built !== 0) return built;
  const { show, episodes } = await loadSite({ siteUrl });
  const home = await serve({ folder: OUT, basePath: show.basePath, port: PORT });
  await rm(HOME, { recursive: true, force: true });

  const newest = episodes[0];
  if (newest === undefined) throw new Error('The show has no episode. Publish one first.');
  const feed: CheckedFeed = {
    url: `${home}feed.xml`,
    titles: episodes.slice(0, show.feed.limit).map(({ title }) => title),
    newest: { title: newest.title, guid: newest.guid, audio: await audioOf(newest.audio.src) },
  };
  await checkGpodder(feed, join(HOME, 'gpodder'));
  await checkNewsboat(feed, join(HOME, 'newsboat'));
  return 0;
}

function audioOf(src: string): Promise<Uint8Array> {
  if (!src.startsWith('/'))
    throw new Error('The newest audio is on another host, so it cannot be compared.');
  return readFile(join(OUT, src));
}
