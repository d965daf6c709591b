import { useId, useState } from 'react';
import { copyText } from '@/lib/browser/copy-text';
import { messages } from '@/lib/messages/current/share';

type CopyFieldProps = {
  readonly label: string;
  readonly text: string;
  /** For text of more than one line. */
  readonly rows?: number;
};

/** Text to take away: selected at a touch, copied at a press. */
export function CopyField({ label, text, rows = 1 }: CopyFieldProps) {
  const id = useId();
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(
    null,
  );
  const said = copied?.text === text ? copied : null;
  const field = {
    id,
    readOnly: true,
    value: text,
    onFocus: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      event.currentTarget.select(),
    className: 'min-w-0 grow rounded-lg border border-line bg-raised px-3 py-2.5 text-sm',
  };
  return (
    <div className="mt-2">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <div className="mt-1 flex items-start gap-2">
        {rows === 1 ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
        <button
          type="button"
          aria-label={`${messages.copy}: ${label}`}
          onClick={() => void copyText(text).then((done) => setCopied({ text, done }))}
          className="min-h-11 shrink-0 rounded-lg bg-fill px-4 text-sm font-semibold text-on-fill"
        >
          {messages.copy}
        </button>
      </div>
      <p role="status" className={said === null ? 'sr-only' : 'mt-1 text-sm text-accent'}>
        {said === null ? '' : said.done ? messages.copied : messages.notCopied}
      </p>
    </div>
  );
}
