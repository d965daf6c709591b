import { runCommand } from './cli/run-command';
import { tellError } from './cli/tell-error';
import { SPEAKERS } from './commands';

await runCommand(SPEAKERS, async ({ args: [slug = '', ...names], flags }) => {
  const { speakers } = await import('./commands/speakers');
  return speakers({ slug, names, ...flags }).catch(tellError);
});
