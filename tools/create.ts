import { runCommand } from './cli/run-command';
import { tellError } from './cli/tell-error';
import { CREATE } from './commands';

await runCommand(CREATE, async ({ args: folder, flags: { title } }) => {
  const { create } = await import('./commands/create');
  return create(folder, title).catch(tellError);
});
