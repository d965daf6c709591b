import { useEffect, useRef, type ReactNode } from 'react';

type ModalProps = {
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  readonly onClose: () => void;
  readonly className: string;
  readonly children: ReactNode;
};

/**
 * A dialog over the page. The browser keeps the focus in it, closes it on
 * Escape and gives the focus back to what opened it.
 */
export function Dialog({ labelledBy, onClose, className, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed before it goes, or the focus would be lost with it.
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={labelledBy}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && onClose()}
      className={`text-ink backdrop:bg-black/40 ${className}`}
    >
      {children}
    </dialog>
  );
}
