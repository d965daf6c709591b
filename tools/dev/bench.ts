import { runCommand } from '@/tools/cli/run-command';
import { BENCH } from './commands';

await runCommand(BENCH, async ({ flags }) => {
  const { bench } = await import('./commands/bench');
  // The server of the pages would keep the process alive.
  process.exit(await bench(flags));
});
