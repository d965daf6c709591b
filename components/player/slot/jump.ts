'use client';

import { sharedValue } from '@/components/ui/shared-value';

/** Returns to the line that is spoken. */
export type Jump = { readonly label: string; readonly go: () => void };

const jump = sharedValue<Jump | null>(null);

/** Set by the page's transcript while the spoken line is out of view; `null` otherwise. */
export const setJump = jump.set;

export const useJump = jump.use;
