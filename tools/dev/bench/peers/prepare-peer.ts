import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Peer } from './peer';

const TEMPLATES = 'tools/dev/bench/peers';
/** Packages stay here from one bench to the next. */
const CACHE = '.verbatim/bench-peers';

/** A peer that is ready to build. */
export type ReadyPeer = {
  readonly peer: Peer;
  readonly folder: string;
  readonly command: readonly [string, ...string[]];
  /** Name and version of what runs it, such as `Node 22.23.5`. */
  readonly runsOn: string;
};

/**
 * Installs a peer with its templates in a work folder, without anything from earlier builds.
 *
 * @returns `null` if it cannot be had here.
 */
export async function preparePeer(peer: Peer): Promise<ReadyPeer | null> {
  const folder = resolve(CACHE, peer.templates);
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (name === 'node_modules' || name === 'installed.json') continue;
    await rm(join(folder, name), { recursive: true, force: true });
  }
  for (const name of peer.kept) await rm(join(folder, name), { recursive: true, force: true });
  await cp(join(TEMPLATES, peer.templates), folder, { recursive: true });
  if (!peer.isPackage) return hugoIn(folder, peer);
  if (!(await install(folder, peer))) return null;
  const program = peer.node === null ? process.execPath : join(folder, NODE_PACKAGE, 'bin/node');
  const runsOn = `Node ${peer.node ?? process.versions.node}`;
  return { peer, folder, command: peer.command(program), runsOn };
}

/** The program of a Node version, which has no install script of its own. */
const NODE_NAME = `node-${process.platform}-${process.arch}`;
const NODE_PACKAGE = join('node_modules', NODE_NAME);

/** Installs the packages of a peer, unless the same ones are installed. */
async function install(folder: string, { name, node }: Peer): Promise<boolean> {
  const wanted = await readFile(join(folder, 'package.json'), 'utf8');
  const mark = join(folder, 'installed.json');
  const key = JSON.stringify({ wanted, node });
  if ((await readFile(mark, 'utf8').catch(() => '')) === key) return true;
  console.log(`Installing ${name} in ${folder}…`);
  const extra = node === null ? [] : [`${NODE_NAME}@${node}`];
  const args = [
    'install',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--no-save',
    '--loglevel=error',
    ...extra,
  ];
  const { status } = spawnSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) return false;
  await writeFile(mark, key);
  return true;
}

function hugoIn(folder: string, peer: Peer): ReadyPeer | null {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (status !== 0) {
    console.log('Hugo is not installed, so it is left out.');
    return null;
  }
  const version = /v\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? '';
  return { peer, folder, command: peer.command(''), runsOn: version };
}
