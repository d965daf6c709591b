import { runCommand } from './cli/run-command';
import { DEV } from './commands';

await runCommand(DEV, async () => {
  const { dev } = await import('./commands/dev');
  return dev();
});
