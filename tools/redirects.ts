import { runCommand } from './cli/run-command';
import { REDIRECTS } from './commands';

await runCommand(REDIRECTS, async ({ args: server }) => {
  const { redirects } = await import('./commands/redirects');
  return redirects(server);
});
