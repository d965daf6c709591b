import { AUDIO_TYPES } from '@/lib/episode/audio-types';
import { FILE_TYPES, TEXT_TYPES } from './file-types';
import { headersFor, type HeaderRule } from './headers-file';
import type { ServedSite } from './served-site';
import { REVALIDATE, siteHeaders } from './site-headers';

/** Writes a site block for Caddy. */
export function caddyConfig({ origin, root, basePath }: ServedSite): string {
  const rules = siteHeaders(basePath);
  return [
    `${address(origin)} {`,
    `  root * ${quote(root)}`,
    '  file_server',
    '  # A part of a file keeps its own bytes.',
    '  @whole not header Range *',
    '  encode @whole zstd gzip',
    '',
    '  # A system without a list of media types knows few of them.',
    '  map {path} {file_type} {',
    ...Object.entries(FILE_TYPES).map(([ending, type]) => `    ~(?i)\\.${ending}$ ${quote(type)}`),
    '  }',
    '  @typed {',
    ...[TEXT_TYPES, AUDIO_TYPES].map((types) => `    path ${endingsOf(types)}`),
    '  }',
    '  header @typed Content-Type {file_type}',
    '',
    ...headerLines(rules),
    `  @revalidated not path ${pathsWithCacheRule(rules).join(' ')}`,
    `  header @revalidated Cache-Control ${quote(REVALIDATE)}`,
    '',
    '  handle_errors {',
    `    rewrite * ${quote(`${basePath}/404.html`)}`,
    ...errorHeaders(rules, basePath),
    '    file_server',
    '  }',
    '}',
  ].join('\n');
}

function endingsOf(types: Readonly<Record<string, string>>): string {
  return Object.keys(types)
    .map((ending) => `*.${ending}`)
    .join(' ');
}

/** Caddy serves a host name without a scheme by https. */
function address(origin: string): string {
  const { protocol, port, hostname } = new URL(origin);
  return protocol === 'https:' && port === '' ? hostname : origin;
}

function headerLines(rules: readonly HeaderRule[]): string[] {
  return rules.flatMap(({ pattern, headers }) =>
    headers
      // Set by file extension, above.
      .filter(([name]) => name !== 'Content-Type')
      .map(([name, value]) => `  header ${caddyPath(pattern)} ${name} ${quote(value)}`),
  );
}

function pathsWithCacheRule(rules: readonly HeaderRule[]): string[] {
  return rules
    .filter(({ headers }) => headers.some(([name]) => name === 'Cache-Control'))
    .map(({ pattern }) => caddyPath(pattern));
}

/** Replaces headers that were set for the missing file, such as its type. */
function errorHeaders(rules: readonly HeaderRule[], basePath: string): string[] {
  const ours = headersFor(rules, `${basePath}/404.html`);
  const all = { ...Object.fromEntries(ours), 'content-type': FILE_TYPES['html'] ?? '' };
  return Object.entries({ 'cache-control': REVALIDATE, ...all }).map(
    ([name, value]) => `    header ${name} ${quote(value)}`,
  );
}

function caddyPath(pattern: string): string {
  return pattern.replaceAll(/:[A-Za-z]\w*/g, '*');
}

function quote(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}
