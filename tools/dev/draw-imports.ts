import { runCommand } from '@/tools/cli/run-command';
import { IMPORTS } from './commands';

await runCommand(IMPORTS, async () => {
  const { drawImports } = await import('./commands/draw-imports');
  return drawImports();
});
