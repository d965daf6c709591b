import { runCommand } from '@/tools/cli/run-command';
import { CHECK_WEBKIT } from './commands';

await runCommand(CHECK_WEBKIT, async () => {
  const { checkInWebKit } = await import('./commands/check-webkit');
  return checkInWebKit();
});
