'use client';

import { useHeard } from '@/components/player/use-player';
import { progressOf } from '@/lib/player/progress';
import { messages } from '@/lib/messages/current/core';

type ProgressProps = {
  readonly trackId: string;
  /** Seconds. */
  readonly duration: number;
};

/** How much of an episode was heard in this browser; renders nothing for a new episode. */
export function Progress({ trackId, duration }: ProgressProps) {
  const progress = progressOf(useHeard(), trackId, duration);
  if (progress.type === 'new') return null;
  if (progress.type === 'played') return <li className="text-accent">{messages.site.played}</li>;
  return (
    <li className="text-accent">
      {messages.site.minutesLeft(Math.max(1, Math.round(progress.left / 60)))}
    </li>
  );
}
