import { AUDIO_TYPES } from '@/lib/episode/audio-types';
import { TEXT_TYPES } from './file-types';
import type { HeaderRule } from './headers-file';
import type { ServedSite } from './served-site';
import { REVALIDATE, siteHeaders } from './site-headers';

/** Extensions in the `mime.types` of nginx 1.22 and newer, with these or older types. */
const KNOWN = ['css', 'html', 'js', 'json', 'm4a', 'mp3', 'ogg', 'svg', 'txt', 'xml'];

/** Type of JavaScript in `mime.types` before version 1.27. */
const OLD_SCRIPT_TYPE = 'application/javascript';

/**
 * Writes a server block for nginx, with the maps that it uses.
 *
 * There is one map per header, since an `add_header` inside a `location` would disable
 * those of the enclosing server.
 */
export function nginxConfig({ origin, root, basePath }: ServedSite): string {
  const { hostname, host, port } = new URL(origin);
  const rules = siteHeaders(basePath);
  const names = [...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)))];
  // nginx sets types by file extension.
  const added = names.filter((name) => name !== 'Content-Type');
  return [
    ...added.flatMap((name) => mapOf(name, rules)),
    'server {',
    `  listen ${port === '' ? '80' : host};`,
    `  server_name ${hostname};`,
    `  root ${quote(root)};`,
    '  # Behind a proxy, nginx does not know its own address.',
    '  absolute_redirect off;',
    `  error_page 404 ${quote(`${basePath}/404.html`)};`,
    '  # A folder without a page.',
    `  error_page 403 =404 ${quote(`${basePath}/404.html`)};`,
    '',
    '  include mime.types;',
    '  types {',
    ...ownTypes(),
    '  }',
    '  default_type application/octet-stream;',
    '  charset utf-8;',
    '  charset_types',
    ...typeLines(),
    '',
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_proxied any;',
    '  gzip_types',
    ...typeLines(),
    '',
    ...added.map((name) => `  add_header ${name} $${variable(name)} always;`),
    '}',
  ].join('\n');
}

function mapOf(name: string, rules: readonly HeaderRule[]): string[] {
  const cases = rules.flatMap(({ pattern, headers }) =>
    headers
      .filter(([own]) => own === name)
      .map(([, value]) => `  ${quote(`~${expression(pattern)}`)} ${quote(value)};`),
  );
  const rest = name === 'Cache-Control' ? [`  default ${quote(REVALIDATE)};`] : [];
  return [`map $uri $${variable(name)} {`, ...rest, ...cases, '}', ''];
}

function ownTypes(): string[] {
  return Object.entries({ ...TEXT_TYPES, ...AUDIO_TYPES })
    .filter(([ending]) => !KNOWN.includes(ending))
    .map(([ending, type]) => `    ${type} ${ending};`);
}

/** The last lines of a list of types, which always includes HTML and must not name it. */
function typeLines(): string[] {
  const others = Object.values(TEXT_TYPES).filter((type) => type !== TEXT_TYPES.html);
  const types = [...others, OLD_SCRIPT_TYPE].sort();
  const half = Math.ceil(types.length / 2);
  const lines = [types.slice(0, half), types.slice(half)].map((some) => `    ${some.join(' ')}`);
  return [...lines.slice(0, -1), `${lines.at(-1)};`];
}

function variable(name: string): string {
  return `verbatim_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** nginx rewrites `/` to `/index.html` before it evaluates headers. */
function expression(pattern: string): string {
  const source = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  const start = source.replaceAll('*', '').replaceAll(/:[A-Za-z]\w*/g, '[^/]+');
  const end = pattern.endsWith('*') ? '' : pattern.endsWith('/') ? '(index\\.html)?$' : '$';
  return `^${start}${end}`;
}

function quote(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}
