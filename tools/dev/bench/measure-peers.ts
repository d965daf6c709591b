import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTable } from '@/tools/table';
import { generateShow, writeGenerated } from './generate-show';
import { measureProcess } from './measure-process';
import { PEER_COLUMNS, peerRow, type PeerBuild } from './peer-rows';
import { PEER_OUT, PEERS } from './peers/peer';
import { preparePeer, type ReadyPeer } from './peers/prepare-peer';
import { buildCommand, buildEnvironment } from './run-build';
import { withWorktree } from './worktree';

const OUT = '.verbatim/bench-peers-out';

/** A program that builds a show, ready for it. */
type Builder = {
  readonly name: string;
  readonly runsOn: string;
  readonly run: () => ReturnType<typeof measureProcess>;
  readonly out: string;
  /** Takes over the content as it is now. */
  readonly update: () => Promise<void>;
};

/**
 * Builds the same generated shows with this project, as committed, and with its peers, one after
 * another: from nothing, after a change of one letter, and with one more episode.
 */
export async function measurePeers(counts: readonly number[]): Promise<void> {
  for (const count of counts) {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
    try {
      await withWorktree('HEAD', (tree) => measureCount(folder, count, tree));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function preparedPeers(): Promise<ReadyPeer[]> {
  const ready: ReadyPeer[] = [];
  for (const peer of PEERS) {
    const one = await preparePeer(peer);
    if (one !== null) ready.push(one);
  }
  return ready;
}

async function measureCount(folder: string, count: number, tree: string): Promise<void> {
  const content = await generateShow(folder, count);
  const peers = await preparedPeers();
  const builders = [ours(content, tree), ...peers.map((peer) => builderOf(peer, folder))];
  const builds: PeerBuild[] = [];
  const round = async (step: string): Promise<void> => {
    for (const builder of builders) {
      await builder.update();
      const figures = await builder.run();
      const size = await sizeOf(builder.out);
      builds.push({ step, name: builder.name, runsOn: builder.runsOn, figures, size });
    }
  };
  await round('from nothing');
  await changeLetter(join(content, 'episodes', `episode-${Math.ceil(count / 2)}.md`));
  await round('one letter changed');
  await writeGenerated(folder, count + 1, count);
  await round('one more episode');
  printTable(
    `Builds of ${count} episodes on ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1) ?? '?'}`,
    PEER_COLUMNS,
    builds.map((build) => peerRow(build, builds)),
  );
}

function ours(content: string, tree: string): Builder {
  return {
    name: 'Verbatim',
    runsOn: `Node ${process.versions.node}`,
    run: () =>
      measureProcess(buildCommand(OUT, tree), { cwd: tree, env: buildEnvironment(content) }),
    out: join(tree, OUT),
    update: () => Promise.resolve(),
  };
}

function builderOf({ peer, folder, command, runsOn }: ReadyPeer, show: string): Builder {
  return {
    name: peer.name,
    runsOn,
    run: () => measureProcess(command, { cwd: folder, env: { ASTRO_TELEMETRY_DISABLED: '1' } }),
    out: join(folder, PEER_OUT),
    update: () => copyShow(show, folder),
  };
}

/** Copies what a peer reads; it has no use for the times of words. */
async function copyShow(show: string, folder: string): Promise<void> {
  const to = join(folder, 'show/content/episodes');
  await mkdir(to, { recursive: true });
  const options = { recursive: true, preserveTimestamps: true };
  await cp(join(show, 'content/episodes'), to, {
    ...options,
    filter: (path) => !path.endsWith('.json'),
  });
  await cp(join(show, 'public'), join(folder, 'show/public'), options);
}

async function changeLetter(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const at = text.lastIndexOf('again');
  await writeFile(file, `${text.slice(0, at)}A${text.slice(at + 1)}`);
}

async function sizeOf(folder: string): Promise<PeerBuild['size']> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  let bytes = 0;
  for (const path of paths) bytes += (await stat(path)).size;
  return { files: paths.length, bytes };
}
