import { posix } from 'node:path';
import type { SourceSite } from './find-site';
import type { SiteDocument } from './read-documents';
import { nameOf } from './join-transcripts';
import { listOfValue, textAt, valueAt } from './values-of';

const DATED = /^(\d{4})-(\d{1,2})-(\d{1,2})-(.+)$/;

/** The address of a document on the old site, by the rules of its generator; `null` if unknown. */
export function oldPath(site: SourceSite, document: SiteDocument, date: string): string | null {
  const { path, split } = document;
  const own = textAt(split.data, 'permalink', ...(site.generator === 'Hugo' ? ['url'] : []));
  if (own !== '' && !/[{}:]/.test(own.replace(/^https?:/, ''))) return asPath(own);
  if (site.generator === 'Hugo') return hugoPath(site, document, date);
  if (site.generator === 'Jekyll') return jekyllPath(site, document, date, own);
  const inside = path
    .replace(/^src\/(?:content\/|pages\/)?/, '')
    .replace(/^content\//, '')
    .replace(/\.\w+$/, '')
    .replace(/(?:^|\/)index$/, '');
  const slug = textAt(split.data, 'slug');
  const parts = slug === '' ? inside : posix.join(posix.dirname(inside), slug);
  return site.generator === 'Markdown' ? null : `/${withoutDay(parts, site)}/`;
}

/** Eleventy leaves a day at the start of a name out of the address. */
function withoutDay(path: string, { generator }: SourceSite): string {
  if (generator !== 'Eleventy') return path;
  const name = posix.basename(path).replace(/^\d{4}-\d{2}-\d{2}-/, '');
  return posix.join(posix.dirname(path), name);
}

function hugoPath({ config }: SourceSite, { path, split }: SiteDocument, date: string): string {
  const inside = path.replace(/^content\//, '');
  const section = inside.split('/').length > 1 ? (inside.split('/')[0] ?? '') : '';
  const name = textAt(split.data, 'slug') || nameOf(inside);
  const pattern = textAt(config, `permalinks.${section}`, `permalinks.page.${section}`);
  const isBundle = /\/index\.\w+$/.test(inside);
  const folder = posix.dirname(isBundle ? posix.dirname(inside) : inside);
  const plain = posix.join('/', folder === '.' ? '' : folder, name);
  const filled =
    pattern === ''
      ? plain
      : filledPattern(pattern, date, {
          slug: name,
          slugorfilename: name,
          filename: nameOf(inside),
          title: slugged(textAt(split.data, 'title')),
          section,
          sections: folder,
        });
  const ugly = config['uglyURLs'] === true || config['uglyurls'] === true;
  // Hugo writes paths in lower case.
  const lower = filled.toLowerCase().replaceAll(/\s+/g, '-').replace(/\/+$/, '');
  return ugly ? `${lower}.html` : `${lower}/`;
}

const JEKYLL_STYLES: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
};

function jekyllPath(
  { config }: SourceSite,
  { path, split }: SiteDocument,
  date: string,
  own: string,
): string {
  const collection = /^_([^/]+)\//.exec(path)?.[1] ?? '';
  const name = posix.basename(path).replace(/\.\w+$/, '');
  const title = textAt(split.data, 'slug') || (DATED.exec(name)?.[4] ?? name);
  const style = textAt(config, 'permalink') || 'date';
  const whole =
    own ||
    textAt(config, `collections.${collection}.permalink`) ||
    (collection === 'posts' ? style : '/:collection/:path:output_ext');
  const pattern = JEKYLL_STYLES[whole] ?? whole;
  const inside = path.replace(/^_[^/]+\//, '').replace(/\.\w+$/, '');
  const categories = listOfValue(
    valueAt(split.data, 'categories') ?? valueAt(split.data, 'category'),
  );
  return filledPattern(pattern, date, {
    ...{ title: kept(title), slug: slugged(title), name: slugged(name), path: inside, collection },
    ...{ categories: categories.map(slugged).join('/'), output_ext: '.html' },
  });
}

/** Fills a pattern such as `/:year/:month/:slug/`. */
function filledPattern(
  pattern: string,
  date: string,
  values: Readonly<Record<string, string>>,
): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  const all: Readonly<Record<string, string>> = {
    ...{ year, month, day, i_month: String(Number(month)), i_day: String(Number(day)) },
    ...{ short_year: year.slice(2), y_day: dayOfYear(date) },
    ...values,
  };
  const filled = pattern.replaceAll(/:([a-z_]+)/g, (whole, name: string) => all[name] ?? whole);
  return `/${filled}`.replaceAll(/\/{2,}/g, '/');
}

function dayOfYear(date: string): string {
  const [day, first] = [Date.parse(date.slice(0, 10)), Date.parse(`${date.slice(0, 4)}-01-01`)];
  return String((day - first) / 86_400_000 + 1).padStart(3, '0');
}

/** As Jekyll's `pretty` mode: points and letters of any case stay. */
function kept(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}._~!$&'()+,;=@-]+/gu, '-').replaceAll(/^-+|-+$/g, '');
}

function slugged(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** A path, or the path of a whole address. */
export function asPath(written: string): string {
  if (/^https?:\/\//i.test(written)) return written;
  return `/${written.replace(/^\/+/, '')}`;
}
