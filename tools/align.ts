import { runCommand } from './cli/run-command';
import { tellError } from './cli/tell-error';
import { ALIGN } from './commands';

await runCommand(ALIGN, async ({ args: slugs, flags: { force, audio } }) => {
  const { align } = await import('./commands/align');
  return align({ slugs, isForced: force, audio }).catch(tellError);
});
