import { runCommand } from '@/tools/cli/run-command';
import { CHECK_HOSTS } from './commands';

await runCommand(CHECK_HOSTS, async ({ flags }) => {
  const { checkHosts } = await import('./commands/check-hosts');
  // The server of `npm start` would keep the process alive.
  process.exit(await checkHosts(flags.dir));
});
