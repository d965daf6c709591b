import { runCommand } from './cli/run-command';
import { HEADERS } from './commands';

await runCommand(HEADERS, async ({ args: server }) => {
  const { headers } = await import('./commands/headers');
  return headers(server);
});
