import { runCommand } from './cli/run-command';
import { tellError } from './cli/tell-error';
import { TRANSCRIBE } from './transcribe/command';

await runCommand(TRANSCRIBE, async ({ args, flags }) => {
  const { transcribe } = await import('./commands/transcribe');
  return transcribe(args, flags).catch(tellError);
});
