import { caddyConfig } from './caddy-config';
import { nginxConfig } from './nginx-config';
import type { ServedSite } from './served-site';

export const SERVERS = ['caddy', 'nginx'] as const;
export type Server = (typeof SERVERS)[number];

/**
 * Writes a configuration file to include for a server that does not read `_headers`.
 *
 * `npm run check:hosts` starts both servers with it and checks all requirements of
 * docs/deploy.md.
 */
export function serverConfig(server: Server, site: ServedSite): string {
  return server === 'caddy' ? caddyConfig(site) : nginxConfig(site);
}
