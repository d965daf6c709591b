import { MANIFEST_FILE, type Manifest } from './manifest';

/** Steps of a deployment, in the order in which visitors always get files that fit together. */
export const DEPLOY_STEPS = ['scripts', 'data', 'pages', 'deleted', 'manifest'] as const;

export type DeployStep = (typeof DEPLOY_STEPS)[number];

/** Paths of each step. The files of `deleted` leave the host, all others are uploaded. */
export type Deployment = Readonly<Record<DeployStep, readonly string[]>>;

/** Files that pages load, and that open tabs still ask for after a deployment. */
const SCRIPT = /^_next\//;

/** Files that lead to others: pages, feeds, the sitemap, and the worker that stores pages. */
const PAGE = /(?:\.(?:html|xml)|^sw\.js)$/;

/** Number of releases that keep the scripts of a release on the host. */
const RELEASES = 3;

/**
 * Compares an export with what a host has.
 *
 * @param files The hashes of the export.
 * @param host `null` if nothing is known of the host: then everything is uploaded, and
 *   nothing deleted.
 * @returns The steps, and the manifest of the host after them.
 */
export function planDeployment(
  files: Manifest['files'],
  host: Manifest | null,
): { readonly steps: Deployment; readonly manifest: Manifest } {
  const changed = Object.keys(files)
    .filter((path) => !isSame(files, host?.files ?? {}, path))
    .sort();
  const { kept, deleted } = leftBehind(files, host);
  const steps = {
    scripts: changed.filter((path) => SCRIPT.test(path)),
    data: changed.filter((path) => !SCRIPT.test(path) && !PAGE.test(path)),
    pages: changed.filter((path) => !SCRIPT.test(path) && PAGE.test(path)),
    deleted,
    manifest: [MANIFEST_FILE],
  };
  return { steps, manifest: { version: 1, files, kept } };
}

function isSame(files: Manifest['files'], host: Manifest['files'], path: string): boolean {
  return Object.hasOwn(host, path) && host[path] === files[path];
}

/** The files of the host that the export no longer has. */
function leftBehind(files: Manifest['files'], host: Manifest | null) {
  const kept: Record<string, number> = {};
  const deleted: string[] = [];
  const old = { ...host?.kept, ...zeroFor(host?.files ?? {}) };
  for (const [path, releases] of Object.entries(old).sort(byPath)) {
    if (Object.hasOwn(files, path)) continue;
    if (SCRIPT.test(path) && releases + 1 < RELEASES) kept[path] = releases + 1;
    else deleted.push(path);
  }
  return { kept, deleted };
}

function zeroFor(files: Manifest['files']): Record<string, number> {
  return Object.fromEntries(Object.keys(files).map((path) => [path, 0]));
}

function byPath([a]: [string, number], [b]: [string, number]): number {
  return a < b ? -1 : Number(a > b);
}
