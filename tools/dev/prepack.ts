import { runCommand } from '@/tools/cli/run-command';
import { PREPACK } from './commands';

await runCommand(PREPACK, async () => {
  const { prepack } = await import('./commands/prepack');
  return prepack();
});
