import { Search, X } from 'lucide';
import { useEffect, useEffectEvent, useRef } from 'react';
import { Icon } from '@/components/ui/icon';
import { messages } from '@/lib/messages/current/search';

type SearchFieldProps = {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Given in a dialog. */
  readonly onClose: (() => void) | undefined;
};

/** Milliseconds of rest after a letter: who types on means more than that. */
const REST = 120;

/** The field keeps its text itself, so that letters typed before scripts were awake stay. */
export function SearchField({ words: asked, onWords, onClose }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function tell(text: string): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onWords(text), REST);
  }

  const begin = useEffectEvent(() => {
    const typed = field.current?.value ?? '';
    if (typed !== '' && asked === '') onWords(typed);
    if (onClose !== undefined || document.activeElement === document.body) {
      field.current?.focus({ preventScroll: true });
    }
  });
  useEffect(() => {
    begin();
    return () => clearTimeout(timer.current);
  }, []);

  // The address may change by itself, as by the Back button.
  useEffect(() => {
    const element = field.current;
    if (element !== null && asked !== '' && element.value.trim() !== asked) element.value = asked;
  }, [asked]);

  return (
    <div className="flex items-center gap-2">
      <label className="flex min-h-13 min-w-0 grow items-center gap-3 rounded-xl border border-line bg-raised px-4 focus-within:border-accent">
        <Icon icon={Search} className="size-5 shrink-0 text-quiet" />
        <span className="sr-only" suppressHydrationWarning>
          {messages.field}
        </span>
        <input
          ref={field}
          id="search-field"
          name="q"
          type="search"
          placeholder={messages.placeholder}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="search"
          onInput={({ currentTarget }) => tell(currentTarget.value.trim())}
          className="w-full min-w-0 grow bg-transparent py-3 text-lg outline-none placeholder:text-quiet [&::-webkit-search-cancel-button]:hidden"
        />
      </label>
      {onClose === undefined ? (
        <button
          type="submit"
          suppressHydrationWarning
          // With scripts it searches as one types.
          className="min-h-13 shrink-0 rounded-xl bg-ink px-5 font-semibold text-paper [html.js_&]:hidden"
        >
          {messages.search}
        </button>
      ) : (
        <button
          type="button"
          aria-label={messages.close}
          onClick={onClose}
          className="grid size-11 shrink-0 place-items-center rounded-md hover:bg-raised"
        >
          <Icon icon={X} className="size-5" />
        </button>
      )}
    </div>
  );
}
