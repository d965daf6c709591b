import type { TimeLabels } from '@/lib/transcript/transcript-html';
import { words } from '@/lib/words/page/en';

/** English, for an audio of an hour and ten minutes. */
export const TIME_LABELS: TimeLabels = {
  durationSeconds: 4200,
  playFrom: words.live.playFrom,
  length: words.live.length,
};
