import { runCommand } from '@/tools/cli/run-command';
import { tellError } from '@/tools/cli/tell-error';
import { SAMPLE_AUDIO } from './commands';

await runCommand(SAMPLE_AUDIO, async () => {
  const { makeAudio } = await import('./sample/make-audio');
  return makeAudio().then(() => 0, tellError);
});
