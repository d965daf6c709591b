import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useCloseOutside } from './use-close-outside';
import { moveIntoView } from './move-into-view';

type PopoverProps = {
  /** Name of the button. */
  readonly label: string;
  /** What the button shows. */
  readonly button: ReactNode;
  readonly className?: string;
  /** A press on an element with `data-closes` closes it. */
  readonly children: ReactNode;
};

/** A button that opens choices above it. Escape, Enter and a press outside close them. */
export function Popover({ label, button, className = '', children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const root = box.current;
    (root?.querySelector<HTMLElement>('input:checked') ?? root?.querySelector('input'))?.focus();
  }, [open]);
  useCloseOutside(open, box, () => setOpen(false));

  function close(): void {
    setOpen(false);
    opener.current?.focus();
  }

  function closeBy(key: string, target: EventTarget): boolean {
    const isButton = target instanceof HTMLButtonElement;
    return key === 'Escape' || (key === 'Enter' && !isButton);
  }

  return (
    <div
      ref={box}
      className="needs-script relative"
      onKeyDown={(event) => {
        if (!open || !closeBy(event.key, event.target)) return;
        // By default, Escape would close the surrounding dialog as well.
        event.preventDefault();
        close();
      }}
    >
      <button
        ref={opener}
        type="button"
        aria-label={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        suppressHydrationWarning
        className={`h-11 min-w-11 rounded-full px-2 text-sm font-semibold tabular-nums hover:bg-line/60 ${className}`}
      >
        {button}
      </button>
      {open && (
        <div
          ref={moveIntoView}
          onClick={({ target }) => {
            if (target instanceof Element && target.closest('[data-closes]') !== null) close();
          }}
          className="popover absolute end-0 bottom-full z-20 mb-2 max-h-[70dvh] w-max overflow-y-auto rounded-lg border border-line bg-paper p-2 text-ink shadow-lg"
        >
          {children}
        </div>
      )}
    </div>
  );
}
