import { runCommand } from './cli/run-command';
import { BUILD } from './commands';

await runCommand(BUILD, async ({ flags }) => {
  const { build } = await import('./commands/build');
  return build(flags.out, flags.shard);
});
