'use client';

import { sharedValue } from '@/components/ui/shared-value';

/** A part of an episode that a link asked for, as long as the listener stays in it. */
export type Clip = {
  readonly repeats: boolean;
  readonly toggleRepeat: () => void;
  /** Plays on from its end; `null` while it is not over. */
  readonly goOn: (() => void) | null;
  /** What is said of it. It comes with what keeps the clip. */
  readonly says: { readonly over: string; readonly goOn: string; readonly repeat: string };
};

const current = sharedValue<Clip | null>(null);

/** For the page that plays a clip; `null` when it is left. */
export const tellClip = current.set;

/** The clip that is being played; `null` while there is none. */
export const useCurrentClip = current.use;
