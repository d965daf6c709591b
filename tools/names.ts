import { runCommand } from './cli/run-command';
import { tellError } from './cli/tell-error';
import { NAMES } from './commands';

await runCommand(NAMES, async ({ args: slugs, flags }) => {
  const { names } = await import('./commands/names');
  return names({ slugs, ...flags }).catch(tellError);
});
