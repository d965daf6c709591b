'use client';

import { sharedValue } from '@/components/ui/shared-value';
import type { Track } from '@/lib/player/player-state';

/** Start and end of a clip, in seconds. */
export type ClipTimes = { readonly start: number; readonly end: number };

/** What the listener wants to share. */
export type ShareRequest = {
  readonly track: Track;
  /** The times of selected text; `null` for the position of the listener. */
  readonly clip: ClipTimes | null;
};

const request = sharedValue<ShareRequest | null>(null);

/** Opens the share dialog; `null` closes it. */
export const showShareDialog = request.set;

/** What to share now; `null` while the dialog is closed. */
export const useShareRequest = request.use;
