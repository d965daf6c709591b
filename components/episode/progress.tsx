'use client';

import { useHeard } from '@/components/player/use-player';
import { progressOf } from '@/lib/player/progress';
import { words } from '@/lib/words/current';

type ProgressProps = {
  readonly trackId: string;
  /** Seconds. */
  readonly duration: number;
};

/** How far this browser has heard an episode; nothing for a new one. */
export function Progress({ trackId, duration }: ProgressProps) {
  const progress = progressOf(useHeard(), trackId, duration);
  if (progress.type === 'new') return null;
  if (progress.type === 'played') return <li className="text-accent">{words.site.played}</li>;
  return (
    <li className="text-accent">
      {words.site.minutesLeft(Math.max(1, Math.round(progress.left / 60)))}
    </li>
  );
}
