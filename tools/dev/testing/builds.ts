import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BELOW_PATH, FIXTURE_CONTENT, SAMPLE_OUT, TEST_OUT } from './fixture';
import { hashInputs } from './input-hash';
import { runTool } from './run';

type Environment = Readonly<Record<'CONTENT_DIR' | 'SITE_URL', string | undefined>>;

type TestBuild = {
  readonly out: string;
  readonly env: Environment;
  /** Writes the content, where it is not in the repository. */
  readonly prepare?: () => Promise<void>;
};

/** All inputs of an export. */
const INPUTS = [
  ...['app', 'components', 'lib', 'tools', 'public', 'content', 'tests/fixtures/show'],
  ...['package.json', 'package-lock.json', 'tsconfig.json'],
  ...['next.config.ts', 'postcss.config.mjs', 'tailwind.config.ts'],
];

/** Folders inside these that no build uses. */
const NOT_INPUTS = ['tools/dev', 'tools/align'];

/** The export that most end-to-end tests open. The fixture contains its address. */
export const FIXTURE_BUILD: TestBuild = {
  out: TEST_OUT,
  env: { CONTENT_DIR: FIXTURE_CONTENT, SITE_URL: undefined },
};

/** All exports that the end-to-end tests open. */
export const TEST_BUILDS: readonly TestBuild[] = [
  FIXTURE_BUILD,
  {
    out: BELOW_PATH.out,
    env: { CONTENT_DIR: join(BELOW_PATH.show, 'content'), SITE_URL: BELOW_PATH.siteUrl },
    prepare: copyWithHostFeed,
  },
  { out: SAMPLE_OUT, env: { CONTENT_DIR: undefined, SITE_URL: undefined } },
];

/**
 * Builds shows for the end-to-end tests. An export is reused until one of its inputs
 * changes; delete `.verbatim` to rebuild all of them.
 *
 * @returns 0, or the exit code of the first build that failed.
 */
export async function buildForTests(builds: readonly TestBuild[]): Promise<number> {
  const inputs = await hashInputs(INPUTS, NOT_INPUTS);
  // Sequentially, since parallel builds would overwrite each other's files.
  for (const build of builds) {
    const code = await buildUnlessKept(build, inputs);
    if (code !== 0) return code;
  }
  return 0;
}

/** Copies the fixture, and sets the address of its feed at a host. */
async function copyWithHostFeed(): Promise<void> {
  await rm(BELOW_PATH.show, { recursive: true, force: true });
  await cp(dirname(FIXTURE_CONTENT), BELOW_PATH.show, { recursive: true });
  const settings = join(BELOW_PATH.show, 'content/show.yaml');
  await appendFile(settings, `feed: ${BELOW_PATH.hostFeed}\n`);
}

async function buildUnlessKept(build: TestBuild, inputs: string): Promise<number> {
  const { out, env } = build;
  const key = JSON.stringify({ inputs, env, node: process.version });
  const note = `${out}.inputs.json`;
  if ((await readFile(note, 'utf8').catch(() => null)) === key) {
    console.log(`${out} is up to date.`);
    return 0;
  }
  await rm(note, { force: true });
  await build.prepare?.();
  const code = await runTool('tools/build.ts', ['--out', out], { env });
  if (code === 0) await writeFile(note, key);
  return code;
}
