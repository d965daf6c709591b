'use client';

import { useHeard } from '@/components/player/use-player';
import { progressOf } from '@/lib/player/progress';
import { messages } from '@/lib/messages/current/core';

type ProgressProps = {
  readonly trackId: string;
  /** Seconds. */
  readonly duration: number;
};

/** How far this browser has heard an episode; nothing for a new one. */
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
