import { runCommand } from '@/tools/cli/run-command';
import { tellError } from '@/tools/cli/tell-error';
import { CHECK_FEED } from './commands';

await runCommand(CHECK_FEED, async () => {
  const { checkFeed } = await import('./commands/check-feed');
  // The server would keep the process alive.
  process.exit(await checkFeed().catch(tellError));
});
