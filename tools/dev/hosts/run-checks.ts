import type { Tally } from '@/tools/dev/testing/tally';
import { allChecks } from './all-checks';
import { askAt, type Ask } from './ask';
import type { HostCheck } from './host-check';
import type { Host } from './hosts';
import type { ServedExport } from './served-export';

/** Runs all checks on one host with one export, and prints a line for each. */
export async function runChecks(host: Host, served: ServedExport): Promise<Tally> {
  const checks = await allChecks(served, host.encodings);
  const running = await host.start(served);
  if (running === null) {
    console.log(`- ${host.name}: not installed, ${checks.length} checks skipped`);
    return { passed: 0, failed: 0, skipped: checks.length };
  }
  const ask = askAt(running.origin);
  let failed = 0;
  for (const check of checks) {
    const problem = await problemOf(check, ask);
    if (problem !== null) failed += 1;
    console.log(resultLine(host.name, check.name, problem));
  }
  await running.stop();
  return { passed: checks.length - failed, failed, skipped: 0 };
}

async function problemOf({ run }: HostCheck, ask: Ask): Promise<string | null> {
  try {
    return await run(ask);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function resultLine(host: string, name: string, problem: string | null): string {
  return problem === null ? `✓ ${host}: ${name}` : `✗ ${host}: ${name}: ${problem}`;
}
