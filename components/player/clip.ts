'use client';

import { sharedValue } from '@/components/ui/shared-value';
import type { Clip } from '@/lib/browser/follow/keep-clip';

/** A clip, and what is said of it, which comes with what keeps the clip. */
type ShownClip = Clip & {
  readonly says: { readonly over: string; readonly goOn: string; readonly repeat: string };
};

const current = sharedValue<ShownClip | null>(null);

/** For the page that plays a clip; `null` when it is left. */
export const tellClip = current.set;

/** The clip that is being played; `null` while there is none. */
export const useCurrentClip = current.use;
