import type { TimeLabels } from '@/lib/transcript/transcript-html';
import { messages } from '@/lib/messages/en/pages';

/** The English labels for audio of one hour and ten minutes. */
export const TIME_LABELS: TimeLabels = {
  durationSeconds: 4200,
  playFrom: messages.transcript.playFrom,
  length: messages.transcript.length,
};
