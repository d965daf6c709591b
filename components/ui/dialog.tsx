import { registerDialog } from './open-dialogs';
import { useEffect, useLayoutEffect, useRef, type ComponentProps } from 'react';

type DialogProps = Omit<ComponentProps<'dialog'>, 'ref' | 'open'> & {
  /** `false` for one that leaves the page in use. Escape does not close it then. */
  readonly isModal?: boolean;
  /** Called after the dialog is closed, however it was closed. */
  readonly onClose: () => void;
};

/**
 * A modal dialog, unless `isModal` is `false`. The browser keeps the focus in it, closes it on Escape, and returns
 * the focus to the element that opened it. A click outside closes it, so padding
 * belongs on an inner element. Name it by `aria-label` or `aria-labelledby`.
 */
export function Dialog({ isModal = true, onClick, className = '', ...rest }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (!isModal) return element.show();
    element.showModal();
    return registerDialog(element);
  }, [isModal]);
  useLayoutEffect(() => {
    const element = dialog.current;
    // The browser returns the focus only if the dialog is closed before it is removed.
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      {...rest}
      onClick={(event) => {
        onClick?.(event);
        if (isModal && event.target === event.currentTarget) event.currentTarget.close();
      }}
      className={`bg-paper text-ink backdrop:bg-black/40 ${className}`}
    />
  );
}

/** Closes the dialog around an element, which returns the focus before `onClose` is called. */
export function closeDialog({ currentTarget }: { readonly currentTarget: Element }): void {
  currentTarget.closest('dialog')?.close();
}
