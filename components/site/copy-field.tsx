'use client';

import { useId, useRef, useState } from 'react';
import { copyText } from '@/lib/browser/copy-text';
import { messages } from '@/lib/messages/current/subscribe';

type CopyFieldProps = { readonly label: string; readonly value: string };

/** An address to take elsewhere. Without scripts it can still be selected. */
export function CopyField({ label, value }: CopyFieldProps) {
  // React's own begin with a sign, which HTML allows and checkers do not.
  const id = `address${useId()}`;
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');

  async function copy(): Promise<void> {
    const done = await copyText(value);
    if (!done) field.current?.select();
    say(done ? messages.copied : messages.notCopied);
  }

  return (
    <div className="max-w-reading">
      <label htmlFor={id} className="mb-1.5 block text-sm text-quiet">
        <bdi suppressHydrationWarning>{label}</bdi>
      </label>
      <div className="flex gap-2">
        <input
          ref={field}
          id={id}
          type="text"
          readOnly
          dir="ltr"
          value={value}
          className="min-h-11 min-w-0 grow rounded-lg border border-line bg-raised px-3"
        />
        <button
          type="button"
          aria-label={`${messages.copy}: ${label}`}
          onClick={() => void copy()}
          // A second press says it again.
          onBlur={() => say('')}
          suppressHydrationWarning
          className="needs-script min-h-11 shrink-0 rounded-full border border-line px-5 text-sm font-medium hover:border-ink"
        >
          {messages.copy}
        </button>
      </div>
      <p role="status" className="min-h-6 pt-1 text-sm text-quiet">
        {said}
      </p>
    </div>
  );
}
