import { runCommand } from './cli/run-command';
import { MERGE } from './commands';

await runCommand(MERGE, async ({ flags, args }) => {
  const { merge } = await import('./commands/merge');
  return merge(args, flags.out);
});
