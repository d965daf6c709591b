import { runCommand } from '@/tools/cli/run-command';
import { TEST } from './commands';

await runCommand(TEST, async ({ flags }) => {
  const { test } = await import('./commands/test');
  return test(flags.quick);
});
