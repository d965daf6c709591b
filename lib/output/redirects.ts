import type { OldAddress } from '@/lib/links/old-address';
import type { Show } from '@/lib/show/show';

/** Servers for which rules are printed. */
export const REDIRECT_SERVERS = ['nginx', 'caddy', 'apache'] as const;
export type RedirectServer = (typeof REDIRECT_SERVERS)[number];

type Site = Pick<Show, 'basePath'>;

/** Rules that lead old addresses to new ones, for a server that does not read `_redirects`. */
export function redirectRules(
  server: RedirectServer,
  olds: readonly OldAddress[],
  show: Site,
): string {
  return { nginx, caddy, apache }[server](olds, show);
}

/**
 * The lines of a `_redirects` file, which Netlify and Cloudflare Pages read. Addresses with a query
 * are left out: the two read them in different ways.
 */
export function redirectLines(olds: readonly OldAddress[], show: Site): string[] {
  return olds
    .filter(({ query }) => query === '')
    .flatMap(({ path, to }) => spellings(path).map((from) => `${from} ${show.basePath}${to} 301`));
}

/** An address with and without a slash at the end; that of a file as it is. */
function spellings(path: string): string[] {
  const bare = path.replace(/\/+$/, '');
  return bare === '' || /\.[a-z0-9]{1,5}$/i.test(bare) ? [path] : [bare, `${bare}/`];
}

function nginx(olds: readonly OldAddress[], { basePath }: Site): string {
  const rows = (some: readonly OldAddress[], of: (old: OldAddress) => string[]) =>
    some.flatMap((old) => of(old).map((from) => `  ${quote(from)} ${quote(basePath + old.to)};`));
  const [plain, withQuery] = parts(olds);
  return [
    '# In the http block.',
    'map_hash_max_size 65536;',
    'map_hash_bucket_size 512;',
    'map $request_uri $verbatim_moved_query {',
    '  default "";',
    ...rows(withQuery, ({ path, query }) => [`${path}?${query}`]),
    '}',
    'map $uri $verbatim_moved {',
    '  default $verbatim_moved_query;',
    // nginx compares the path without its escapes.
    ...rows(plain, ({ path }) => spellings(decodeURIComponent(path))),
    '}',
    '# In the server block.',
    'if ($verbatim_moved != "") { return 301 $verbatim_moved; }',
  ].join('\n');
}

function caddy(olds: readonly OldAddress[], { basePath }: Site): string {
  const [plain, withQuery] = parts(olds);
  return [
    ...plain.flatMap(({ path, to }) =>
      spellings(decodeURIComponent(path)).map(
        (from) => `redir ${quote(from)} ${quote(basePath + to)} permanent`,
      ),
    ),
    ...withQuery.flatMap(({ path, query, to }, at) => [
      `@moved${at} {`,
      `  path ${quote(decodeURIComponent(path))}`,
      ...query.split('&').map((pair) => `  query ${quote(pair)}`),
      '}',
      `redir @moved${at} ${quote(basePath + to)} permanent`,
    ]),
  ].join('\n');
}

function apache(olds: readonly OldAddress[], { basePath }: Site): string {
  return [
    'RewriteEngine On',
    ...olds.flatMap(({ path, query, to }) => {
      const bare = decodeURIComponent(path).replace(/^\/|\/+$/g, '');
      const rule = `RewriteRule ${quote(`^/?${literal(bare)}/?$`)} ${quote(basePath + to)} [R=301,L,QSD]`;
      return query === ''
        ? [rule]
        : [`RewriteCond %{QUERY_STRING} ${quote(`^${literal(query)}$`)}`, rule];
    }),
  ].join('\n');
}

function parts(olds: readonly OldAddress[]): [plain: OldAddress[], withQuery: OldAddress[]] {
  return [olds.filter(({ query }) => query === ''), olds.filter(({ query }) => query !== '')];
}

function literal(text: string): string {
  return text.replaceAll(/[.+*?^${}()|[\]\\]/g, '\\$&');
}

function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
