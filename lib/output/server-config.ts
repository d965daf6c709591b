import { caddyConfig } from './caddy-config';
import { nginxConfig } from './nginx-config';
import type { ServedSite } from './served-site';

export const SERVERS = ['caddy', 'nginx'] as const;
export type Server = (typeof SERVERS)[number];

/**
 * The configuration of a server that does not read `_headers`: a file to include.
 *
 * `npm run check:hosts` starts both servers with it and asks for all that docs/deploy.md
 * expects of a server.
 */
export function serverConfig(server: Server, site: ServedSite): string {
  return server === 'caddy' ? caddyConfig(site) : nginxConfig(site);
}
