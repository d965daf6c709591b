'use client';

import { sharedValue } from './shared-value';

/** A short message about what the user has just done, or about the page as a whole. */
export type Toast = {
  readonly text: string;
  /** Reverses the action. */
  readonly undo?: () => void;
  /** Announced at once, because something failed. */
  readonly isProblem?: true;
};

const toast = sharedValue<Toast | null>(null);

/** Shows a message for some seconds; `null` removes it. A new one replaces the old one. */
export const showToast = toast.set;

/** The message that is shown; `null` when there is none. */
export const useToast = toast.use;
