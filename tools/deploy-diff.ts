import { runCommand } from './cli/run-command';
import { DEPLOY_DIFF } from './commands';

await runCommand(DEPLOY_DIFF, async ({ flags }) => {
  const { deployDiff } = await import('./commands/deploy-diff');
  return deployDiff(flags);
});
