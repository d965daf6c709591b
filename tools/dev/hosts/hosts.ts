import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { serverConfig, type Server } from '@/lib/output/server-config';
import { serve } from '@/tools/serve';
import type { Encoding } from './check-compression';
import { freePort } from './free-port';
import { about, startProgram, type RunningProgram } from './server-program';
import type { ServedExport } from './served-export';

export type RunningHost = { readonly origin: string; stop(): Promise<void> };

/** Something that serves an export. */
export type Host = {
  readonly name: string;
  readonly encodings: readonly Encoding[];
  /** @returns `null` where it is not installed. */
  start(served: ServedExport): Promise<RunningHost | null>;
};

export const HOSTS: readonly Host[] = [
  { name: 'nginx', encodings: ['gzip'], start: startNginx },
  { name: 'caddy', encodings: ['zstd', 'gzip'], start: startCaddy },
  { name: 'npm start', encodings: ['br', 'gzip'], start: startOurs },
];

async function startOurs({ folder, basePath }: ServedExport): Promise<RunningHost> {
  const home = await serve({ folder, basePath, port: 0, host: '127.0.0.1' });
  // It ends with the process.
  return { origin: new URL(home).origin, stop: () => Promise.resolve() };
}

async function startNginx(served: ServedExport): Promise<RunningHost | null> {
  const build = about('nginx', '-V');
  if (build === null) return null;
  const types = join(dirname(/--conf-path=(\S+)/.exec(build)?.[1] ?? ''), 'mime.types');
  return startIn('nginx', served, async ({ folder, port, config }) => {
    await copyFile(types, join(folder, 'mime.types'));
    await writeFile(join(folder, 'site.conf'), config);
    await writeFile(join(folder, 'nginx.conf'), nginxAround(folder));
    const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
    return startProgram('nginx', args, { port });
  });
}

/** What a system has around a site's own block, with all that nginx writes kept in the folder. */
function nginxAround(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    // Workers of a server that root starts would run as a user who may not read the export.
    ...(process.getuid?.() === 0 ? [`user ${userInfo().username};`] : []),
    'daemon off;',
    `pid ${join(folder, 'nginx.pid')};`,
    'error_log stderr;',
    'events {}',
    'http {',
    '  access_log off;',
    ...temporary.map((name) => `  ${name}_temp_path ${join(folder, name)};`),
    '  include site.conf;',
    '}',
  ].join('\n');
}

async function startCaddy(served: ServedExport): Promise<RunningHost | null> {
  if (about('caddy', 'version') === null) return null;
  return startIn('caddy', served, async ({ folder, port, config }) => {
    const file = join(folder, 'Caddyfile');
    const own = '{\n  admin off\n  default_bind 127.0.0.1\n}\n';
    await writeFile(file, own + config);
    const args = ['run', '--config', file, '--adapter', 'caddyfile'];
    // It keeps certificates and its last configuration at home.
    const env = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    return startProgram('caddy', args, { port, env });
  });
}

type Place = { readonly folder: string; readonly port: number; readonly config: string };

/** Starts a server in a temporary folder, with the configuration as we print it. */
async function startIn(
  server: Server,
  { folder: exported, basePath }: ServedExport,
  start: (place: Place) => Promise<RunningProgram>,
): Promise<RunningHost> {
  const folder = await mkdtemp(join(tmpdir(), `verbatim-${server}-`));
  const root = join(folder, 'www');
  const site = join(root, basePath);
  await mkdir(dirname(site), { recursive: true });
  await symlink(resolve(exported), site.replace(/\/$/, ''));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const clean = () => rm(folder, { recursive: true, force: true });
  try {
    const config = serverConfig(server, { origin, root, basePath });
    const { stop } = await start({ folder, port, config });
    return { origin, stop: () => stop().then(clean) };
  } catch (error) {
    await clean();
    throw error;
  }
}
