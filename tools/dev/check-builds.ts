import { runCommand } from '@/tools/cli/run-command';
import { CHECK_BUILDS } from './commands';

await runCommand(CHECK_BUILDS, async ({ flags }) => {
  const { checkBuilds } = await import('./commands/check-builds');
  return checkBuilds(flags);
});
