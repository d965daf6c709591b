'use client';

import { useId, useRef, useState } from 'react';
import { copyText } from '@/lib/browser/copy-text';
import { messages } from '@/lib/messages/current/copying';
import { Button } from './button';

type CopyFieldProps = {
  readonly label: string;
  readonly text: string;
  /** Number of lines of text. */
  readonly rows?: number;
  /** `filled` where copying is the main action. */
  readonly kind?: 'filled' | 'outlined';
};

type Result = { readonly text: string; readonly isDone: boolean };

/** A text with a button that copies it. Without scripts the user can still select the text. */
export function CopyField({ label, text, rows = 1, kind = 'outlined' }: CopyFieldProps) {
  // React's own ids begin with a character that HTML allows but validators report.
  const id = `copy${useId()}`;
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [result, setResult] = useState<Result | null>(null);
  const shown = result?.text === text ? result : null;

  async function copy(): Promise<void> {
    const isDone = await copyText(text);
    if (!isDone) field.current?.select();
    setResult({ text, isDone });
  }

  const shared = {
    ref: field,
    id,
    readOnly: true,
    dir: 'ltr',
    value: text,
    onFocus: () => field.current?.select(),
    className: 'min-h-11 min-w-0 grow rounded-lg border border-line bg-raised px-3 py-2',
  };
  return (
    <div className="mt-2 max-w-reading">
      <label htmlFor={id} className="text-sm font-semibold">
        <bdi suppressHydrationWarning>{label}</bdi>
      </label>
      <div className="mt-1 flex items-start gap-2">
        {rows === 1 ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
        <Button
          kind={kind}
          aria-label={`${messages.copy}: ${label}`}
          onClick={() => void copy()}
          // Emptied, so that a screen reader announces the result of a second press as well.
          onBlur={() => setResult(null)}
          className="needs-script shrink-0"
        >
          {messages.copy}
        </Button>
      </div>
      {/* Its height is reserved, so that nothing moves under the pointer. */}
      <p role="status" className="min-h-6 pt-1 text-sm text-accent">
        {shown !== null && (shown.isDone ? messages.copied : messages.notCopied)}
      </p>
    </div>
  );
}
