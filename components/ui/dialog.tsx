import { useEffect, useLayoutEffect, useRef, type ComponentProps } from 'react';

type DialogProps = Omit<ComponentProps<'dialog'>, 'ref' | 'open'> & {
  /** Called once it is closed, by whatever closed it. */
  readonly onClose: () => void;
};

/**
 * A dialog over the page. The browser keeps the focus in it, closes it on
 * Escape and gives the focus back to what opened it. A click beside it closes
 * it, so padding belongs on an element inside. Name it by `aria-label` or
 * `aria-labelledby`.
 */
export function Dialog({ onClick, className = '', ...rest }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => dialog.current?.showModal(), []);
  useLayoutEffect(() => {
    const element = dialog.current;
    // The browser gives the focus back only if the dialog is closed before it is removed.
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      {...rest}
      onClick={(event) => {
        onClick?.(event);
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
      className={`bg-paper text-ink backdrop:bg-black/40 ${className}`}
    />
  );
}

/** Closes the dialog around an element, so that the focus goes back before `onClose`. */
export function closeDialog({ currentTarget }: { readonly currentTarget: Element }): void {
  currentTarget.closest('dialog')?.close();
}
