import { loadSite } from '@/lib/content/load-site';
import { buildForTests, TEST_BUILDS } from '@/tools/dev/testing/builds';
import { BELOW_PATH, TEST_OUT } from '@/tools/dev/testing/fixture';
import { countLine, sum, type Tally } from '@/tools/dev/testing/tally';
import { HOSTS } from '@/tools/dev/hosts/hosts';
import { runChecks } from '@/tools/dev/hosts/run-checks';
import { readExport, type ServedExport } from '@/tools/dev/hosts/served-export';

/** @returns The exports to serve; `null` when one could not be built. */
async function exportsToServe(dir: string | null): Promise<ServedExport[] | null> {
  if (dir !== null) {
    return [await readExport(dir, (await loadSite()).show.basePath)];
  }
  const outs = [TEST_OUT, BELOW_PATH.out];
  const code = await buildForTests(TEST_BUILDS.filter(({ out }) => outs.includes(out)));
  if (code !== 0) return null;
  return [await readExport(TEST_OUT, ''), await readExport(BELOW_PATH.out, BELOW_PATH.basePath)];
}

/**
 * Serves an export with each server of docs/deploy.md, configured as we print it, and with our
 * own, and checks what they answer.
 *
 * @param dir An export of the show, to be used in the place of those of the tests.
 * @returns The exit code.
 */
export async function checkHosts(dir: string | null): Promise<number> {
  const served = await exportsToServe(dir);
  if (served === null) return 1;
  const tallies: Tally[] = [];
  for (const host of HOSTS) {
    for (const one of served) tallies.push(await runChecks(host, one));
  }
  const all = sum(tallies);
  console.log(countLine(all));
  return all.failed === 0 ? 0 : 1;
}
