'use client';

import { sharedValue } from './shared-value';

const open: HTMLDialogElement[] = [];
const top = sharedValue<HTMLDialogElement | null>(null);

/**
 * Registers a modal dialog while it is open.
 *
 * @returns Call it when the dialog is closed.
 */
export function registerDialog(dialog: HTMLDialogElement): () => void {
  open.push(dialog);
  top.set(dialog);
  return () => {
    open.splice(open.indexOf(dialog), 1);
    top.set(open.at(-1) ?? null);
  };
}

/**
 * The modal dialog in front; `null` when there is none. Everything outside of it is
 * inert, so a message with a button has to be inside it.
 */
export const useTopDialog = top.use;
