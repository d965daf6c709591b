import { runCommand } from './cli/run-command';
import { CHECK } from './commands';

await runCommand(CHECK, async () => {
  const { check } = await import('./commands/check');
  return check();
});
