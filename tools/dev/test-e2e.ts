import { runCommand } from '@/tools/cli/run-command';
import { TEST_E2E } from './commands';

await runCommand(TEST_E2E, async ({ args, flags }) => {
  const { testExport } = await import('./commands/test-e2e');
  return testExport({ isQuick: flags.quick, args });
});
