import type { TimeLabels } from '@/lib/transcript/transcript-html';
import { en } from '@/lib/words/en';

/** English, for an audio of an hour and ten minutes. */
export const TIME_LABELS: TimeLabels = {
  durationSeconds: 4200,
  playFrom: en.live.playFrom,
  length: en.live.length,
};
