'use client';

import { useEffect, useRef, useState, type ComponentType } from 'react';
import { onAskShare, type ClipTimes } from './ask-share';
import type { ShareDialogProps } from './share-dialog';

/** What is passed on. Addresses are the public ones. */
export type Shared = {
  readonly trackId: string;
  readonly title: string;
  readonly page: string;
  readonly embed: string;
  /** Seconds. */
  readonly duration: number;
  readonly hasTranscript: boolean;
};

type ShareButtonProps = Shared & { readonly label: string };

type Open = { readonly Dialog: ComponentType<ShareDialogProps>; readonly clip: ClipTimes | null };

/** Fetches the dialog when it is pressed. */
export function ShareButton({ label, ...shared }: ShareButtonProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  function show(clip: ClipTimes | null): void {
    import('./share-dialog').then(
      ({ ShareDialog }) => setOpen({ Dialog: ShareDialog, clip }),
      () => {
        // The network is gone; the next press asks again.
      },
    );
  }
  useEffect(() => onAskShare(show), []);

  function close(): void {
    setOpen(null);
    button.current?.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        onClick={() => show(null)}
        className="needs-script min-h-11 min-w-11 text-sm text-quiet underline underline-offset-4"
      >
        {label}
      </button>
      {open !== null && <open.Dialog {...shared} clip={open.clip} onClose={close} />}
    </>
  );
}
