import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hashFolder, readManifest, writeManifest, type Manifest } from '@/tools/deploy/manifest';
import { DEPLOY_STEPS, planDeployment, type DeployStep } from '@/tools/deploy/plan-deployment';

type DeployOptions = {
  /** Folder of the export. */
  readonly dir: string;
  /** Where the manifest of the host is; `null` for a host without one. */
  readonly against: string | null;
  /** Prints the paths of this step alone. */
  readonly only: DeployStep | null;
};

/**
 * Prints the files that a host needs, in the order in which they go there, and writes the
 * manifest for the next deployment into the export.
 *
 * @returns The exit code.
 */
export async function deployDiff({ dir, against, only }: DeployOptions): Promise<number> {
  if (!existsSync(join(dir, 'index.html'))) {
    console.error(`${dir} has no site. Run \`npm run build\` first.`);
    return 1;
  }
  const host = against === null ? null : await manifestOf(against);
  if (host === 'unreadable') return 1;
  if (against !== null && host === null) {
    console.error(`${against} has no manifest yet, so every file counts as new.`);
  }
  const { steps, manifest } = planDeployment(await hashFolder(dir), host);
  await writeManifest(dir, manifest);
  for (const step of DEPLOY_STEPS) {
    if (only !== null && step !== only) continue;
    const verb = only === null ? `${step === 'deleted' ? 'delete' : 'upload'} ` : '';
    for (const path of steps[step]) console.log(`${verb}${path}`);
  }
  const uploads = [steps.scripts, steps.data, steps.pages].map(({ length }) => length);
  const [scripts = 0, data = 0, pages = 0] = uploads;
  console.error(
    `To upload: ${scripts} scripts, ${data} other files, ${pages} pages. To delete: ${steps.deleted.length}.`,
  );
  return 0;
}

async function manifestOf(source: string): Promise<Manifest | 'unreadable' | null> {
  try {
    return await readManifest(source);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    return 'unreadable';
  }
}
