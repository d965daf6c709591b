'use client';

import { sharedValue } from '@/components/ui/shared-value';
import type { Clip } from '@/lib/browser/follow/keep-clip';

/** The current clip, with the texts of its controls, which only pages with a clip load. */
export type ShownClip = Clip & {
  readonly trackId: string;
  /** Seconds. */
  readonly start: number;
  readonly end: number;
  readonly labels: {
    readonly over: string;
    readonly goOn: string;
    readonly repeat: string;
    readonly play: string;
    readonly arrival: (speaker: string | null, seconds: number) => string;
  };
};

const current = sharedValue<ShownClip | null>(null);

/** Sets the clip that plays; `null` when the listener leaves its page. */
export const setCurrentClip = current.set;

/** The current clip; `null` when there is none. */
export const useCurrentClip = current.use;
