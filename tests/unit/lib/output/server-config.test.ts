import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KNOWN_ENDINGS } from '@/lib/content/files/formats';
import { SERVERS, serverConfig } from '@/lib/output/server-config';
import type { ServedSite } from '@/lib/output/served-site';

const ROOT: ServedSite = {
  origin: 'https://example.org',
  root: '/srv/example.org',
  basePath: '',
};
const BELOW: ServedSite = { ...ROOT, origin: 'http://127.0.0.1:8080', basePath: '/my-show' };

describe.each(SERVERS)('the configuration of %s', (server) => {
  it('is what docs/deploy.md shows', () => {
    expect(readFileSync('docs/deploy.md', 'utf8')).toContain(
      `\n\`\`\`${server}\n${serverConfig(server, ROOT)}\n\`\`\`\n`,
    );
  });

  it('applies only below the path of the site', () => {
    const config = serverConfig(server, BELOW);
    for (const path of ['/404.html', '/sw', '/_next/static/', '/episodes/']) {
      const uses = config.split(path.replace('.', '\\.')).length + config.split(path).length - 2;
      const below = `/my-show${path}`;
      expect(uses, path).toBeGreaterThan(0);
      expect(
        config.split(below.replace('.', '\\.')).length + config.split(below).length - 2,
        path,
      ).toBe(uses);
    }
  });

  it('listens on the port of an address', () => {
    expect(serverConfig(server, BELOW)).toContain('127.0.0.1:8080');
    expect(serverConfig(server, ROOT)).not.toContain('127.0.0.1');
  });
});

it('lists the type of every playable audio file in caddy', () => {
  const config = serverConfig('caddy', ROOT);
  for (const ending of KNOWN_ENDINGS.split(', ')) {
    expect(config).toContain(` *${ending}`);
    expect(config).toMatch(new RegExp(`\\\\${ending}\\$ "audio/[\\w-]+"\\n`));
  }
});

it('adds the types that the list of nginx lacks', () => {
  const config = serverConfig('nginx', ROOT);
  const own = ['.mp3', '.m4a', '.ogg'];
  for (const ending of KNOWN_ENDINGS.split(', ').filter((one) => !own.includes(one))) {
    expect(config).toMatch(new RegExp(`^    audio/[\\w-]+ ${ending.slice(1)};$`, 'm'));
  }
});

it('sets no header of nginx inside a location, which would disable the others', () => {
  expect(serverConfig('nginx', ROOT)).not.toContain('location');
});
