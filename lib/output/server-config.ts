import type { HeaderRule } from './headers-file';

export const SERVERS = ['caddy', 'nginx'] as const;
export type Server = (typeof SERVERS)[number];

/** Lines for the configuration of a server that does not read `_headers`. */
export function serverConfig(server: Server, rules: readonly HeaderRule[]): string {
  return server === 'caddy' ? caddyLines(rules) : nginxLines(rules);
}

function caddyLines(rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ pattern, headers }) =>
    headers.map(([name, value]) => `header ${caddyPath(pattern)} ${name} ${quote(value)}`),
  );
  return lines.join('\n');
}

function caddyPath(pattern: string): string {
  return pattern.replaceAll(/:[A-Za-z]\w*/g, '*');
}

/**
 * One `map` per header: an `add_header` inside a `location` would switch off those
 * of the server around it.
 */
function nginxLines(rules: readonly HeaderRule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)))];
  const added = names.filter((name) => name !== 'Content-Type');
  const maps = added.map((name) => {
    const cases = rules.flatMap(({ pattern, headers }) =>
      headers
        .filter(([own]) => own === name)
        .map(([, value]) => `  ~${nginxPattern(pattern)} ${quote(value)};`),
    );
    return [`map $uri $${variable(name)} {`, ...cases, '}'].join('\n');
  });
  const uses = added.map((name) => `add_header ${name} $${variable(name)};`);
  return ['# Beside the server block:', ...maps, '', '# Inside the server block:', ...uses].join(
    '\n',
  );
}

function variable(name: string): string {
  return `verbatim_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** nginx rewrites `/` to `/index.html` before it looks for headers. */
function nginxPattern(pattern: string): string {
  const source = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  const expression = source.replaceAll('*', '').replaceAll(/:[A-Za-z]\w*/g, '[^/]+');
  const end = pattern.endsWith('*') ? '' : pattern.endsWith('/') ? '(index\\.html)?$' : '$';
  return `^${expression}${end}`;
}

function quote(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}
