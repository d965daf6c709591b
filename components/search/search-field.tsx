import { Search, X } from 'lucide';
import { useEffect, useEffectEvent, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { closeDialog } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { messages } from '@/lib/messages/current/search';

type SearchFieldProps = {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** In a dialog, the field takes the focus and has a button that closes the dialog. */
  readonly isDialog: boolean;
};

/** Milliseconds without typing after which a search starts. */
const DEBOUNCE_MILLISECONDS = 120;

/** The input is uncontrolled, so that letters typed before hydration are kept. */
export function SearchField({ words: asked, onWords, isDialog }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function searchSoon(text: string): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onWords(text), DEBOUNCE_MILLISECONDS);
  }

  const begin = useEffectEvent(() => {
    const typed = field.current?.value ?? '';
    if (typed !== '' && asked === '') onWords(typed);
    if (isDialog || document.activeElement === document.body) {
      field.current?.focus({ preventScroll: true });
    }
  });
  useEffect(() => {
    begin();
    return () => clearTimeout(timer.current);
  }, []);

  // The query also changes without typing, for example through the Back button.
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
          onInput={({ currentTarget }) => searchSoon(currentTarget.value.trim())}
          className="w-full min-w-0 grow bg-transparent py-3 text-lg outline-none placeholder:text-quiet [&::-webkit-search-cancel-button]:hidden"
        />
      </label>
      {isDialog ? (
        <IconButton label={messages.close} onClick={closeDialog}>
          <Icon icon={X} className="size-5" />
        </IconButton>
      ) : (
        // With scripts, the page searches while the user types.
        <Button kind="filled" type="submit" className="shrink-0 self-stretch [html.js_&]:hidden">
          {messages.search}
        </Button>
      )}
    </div>
  );
}
