import type { Site } from '@/lib/content/load-site';
import { withBuildLock } from './build-lock';
import { buildPart, buildSite } from './build-site';
import { checkContent } from './check-content';
import { setHeapGrowth } from './heap-growth';
import { finishReplacement } from './replace-folder';
import type { Shard } from './shard';
import { createStageClock, type StageClock } from './stages';
import { openStore } from './store/store';

type Options = {
  /** Makes only this part, for `merge`, and no site. */
  readonly shard?: Shard | null;
  readonly clock?: StageClock;
};

type Built = {
  /** `null` when the content has a problem, which is printed. */
  readonly site: Site | null;
  /** 0, 1, or the exit code of Next. */
  readonly code: number;
};

/**
 * Reads the content and builds the site, with what earlier builds have kept.
 *
 * @param out Folder for the finished site.
 */
export function readAndBuild(
  out: string,
  { shard = null, clock = createStageClock() }: Options = {},
): Promise<Built> {
  setHeapGrowth('usual');
  return withBuildLock(`the build into ${out}`, async () => {
    await finishReplacement();
    const store = await openStore();
    const site = await clock.time('reading', () => checkContent(store));
    if (site === null) return { site, code: 1 };
    const options = { clock, store };
    const code =
      shard === null ? await buildSite(site, out, options) : await buildPart(site, shard, options);
    return { site, code };
  });
}
