import { addressKey, isUnchanged, oldAddress, type OldAddress } from '@/lib/links/old-address';
import { episodePath } from '@/lib/links/address';
import { feedPath, fullFeedPath } from '@/lib/links/feed-paths';
import type { Show } from '@/lib/show/show';
import type { ContentProblem } from './content-error';
import type { ReadEpisode } from './read-episode';
import type { YamlFields } from './yaml/yaml-fields';

type Claim = {
  readonly file: string;
  /** The field that has it. */
  readonly name: string;
  readonly line: number;
  readonly at: number;
  readonly written: string;
  readonly old: OldAddress;
};

type Site = {
  readonly show: Show;
  /** Of show.yaml. */
  readonly file: string;
  readonly lineOf: YamlFields['lineOf'];
  readonly read: readonly ReadEpisode[];
  /** Paths of all pages below the site's root. */
  readonly pages: ReadonlySet<string>;
};

/** Finds old addresses that two pages claim, and those that belong to a page of the site. */
export function checkFormerly({ pages, ...site }: Site): ContentProblem[] {
  const { basePath } = site.show;
  const feeds = [undefined, ...site.show.series].flatMap((one) => [
    feedPath(one),
    fullFeedPath(one),
  ]);
  const own = new Map([...pages, ...feeds].map((path) => [keyOf(`${basePath}${path}`), path]));
  const first = new Map<string, Claim>();
  return claimsOf(site).flatMap((claim) => {
    const { file, name, line, at, written, old } = claim;
    const field = `${name}[${at}]`;
    const key = addressKey(old);
    if (isUnchanged(old, site.show)) return [];
    const page = old.query === '' ? own.get(key) : undefined;
    if (page !== undefined) {
      const message = `Got "${written}", which is ${page} of this site. Remove it.`;
      return [{ file, line, field, message }];
    }
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, claim);
      return [];
    }
    if (before.file === file && before.name === name) return [];
    const message = `"${written}" is also in ${before.file}. Remove one: an address leads to one page.`;
    return [{ file, line, field, message }];
  });
}

function claimsOf({ show, file, lineOf, read }: Omit<Site, 'pages'>): Claim[] {
  const home = show.formerly.map((written, at) => ({
    ...{ file, at, written, name: 'formerly' },
    line: lineOf(['formerly', at]),
    old: oldAddress(written, '/'),
  }));
  const own = read.flatMap((one) =>
    (one.episode?.formerly ?? []).map((written, at) => ({
      ...{ file: one.episode?.file ?? '', at, written, name: 'formerly' },
      line: one.lineOf(['formerly', at]),
      old: oldAddress(written, one.episode === null ? '/' : episodePath(one.episode)),
    })),
  );
  const feed = show.feed.formerly.map((written, at) => ({
    ...{ file, at, written, name: 'feedFormerly' },
    line: lineOf(['feedFormerly', at]),
    old: oldAddress(written, feedPath()),
  }));
  return [...home, ...feed, ...own];
}

function keyOf(path: string): string {
  return addressKey({ path, query: '' });
}
