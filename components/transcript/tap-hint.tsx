import type { TimingLevel } from '@/lib/transcript/timing';
import { messages } from '@/lib/messages/current/pages';

/** Says that a tap plays from a sentence, until the reader has done so once. */
export function TapHint({ level }: { readonly level: TimingLevel }) {
  return (
    <p suppressHydrationWarning className="tap-hint needs-script no-print mb-2 text-sm text-quiet">
      {level === 'paragraphs' ? messages.transcript.tapParagraph : messages.transcript.tapSentence}
    </p>
  );
}
