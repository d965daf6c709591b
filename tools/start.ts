import { runCommand } from './cli/run-command';
import { START } from './commands';

await runCommand(START, async ({ flags }) => {
  const { start } = await import('./commands/start');
  return start(flags);
});
