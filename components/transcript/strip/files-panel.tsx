import { useState, type ReactNode } from 'react';
import { PanelHead } from '@/components/ui/panel-head';
import { RowButton } from '@/components/ui/row-button';
import { copyText } from '@/lib/browser/copy-text';
import { plainTranscript } from '@/lib/browser/plain-text';
import { messages } from '@/lib/messages/current/core';
import { messages as copying } from '@/lib/messages/current/copying';

/** Id of the panel, for the button that opens it. */
export const FILES = 'transcript-files';

/** Copies the transcript, and has links to its files. */
export function FilesPanel({ children }: { readonly children: ReactNode }) {
  const { full, copyAll } = messages.transcript;
  const [isCopied, setIsCopied] = useState(false);

  async function copy(): Promise<void> {
    const text = document.getElementById('transcript-text');
    if (text !== null) setIsCopied(await copyText(plainTranscript(text)));
  }

  return (
    <div
      id={FILES}
      popover="auto"
      role="dialog"
      aria-label={full}
      onToggle={() => setIsCopied(false)}
      className="panel"
    >
      <PanelHead title={full} panel={FILES} />
      <RowButton onClick={() => void copy()} className="needs-script w-full px-3">
        <span role="status" suppressHydrationWarning>
          {isCopied ? copying.copied : copyAll}
        </span>
      </RowButton>
      {children}
    </div>
  );
}
