'use client';

import type { Shared } from './shared';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { LazyPart } from '@/components/ui/lazy-part';
import { onOpenShareDialog, type ClipTimes } from './open-share-dialog';

type ShareButtonProps = Shared & { readonly label: string };

const loadShareDialog = async () => (await import('./share-dialog')).ShareDialog;

/** Fetches the dialog when the button is pressed. */
export function ShareButton({ label, ...shared }: ShareButtonProps) {
  /**
   * The clip to open the dialog with, or `null` for none; `undefined` while the dialog
   * is closed.
   */
  const [clip, setClip] = useState<ClipTimes | null>();
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => onOpenShareDialog(setClip), []);

  function close(): void {
    setClip(undefined);
    button.current?.focus();
  }

  return (
    <>
      <Button
        ref={button}
        kind="plain"
        quiet
        onClick={() => setClip(null)}
        className="needs-script"
      >
        {label}
      </Button>
      {clip !== undefined && (
        <LazyPart
          load={loadShareDialog}
          props={{ ...shared, clip, onClose: close }}
          onLoadError={close}
        />
      )}
    </>
  );
}
