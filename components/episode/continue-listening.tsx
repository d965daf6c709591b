'use client';

import { useEffect } from 'react';
import { ListenButton } from '@/components/player/listen-button';
import { percent } from '@/components/ui/percent';
import { useHeard, usePlayerStore } from '@/components/player/use-player';
import { progressOf } from '@/lib/player/progress';
import type { Heard } from '@/lib/player/stored-player';
import { messages } from '@/lib/messages/current/core';

/** A phone shows only the first of these. */
const MAX_EPISODES = 3;

/**
 * The episodes that this browser has started. The boot script reserves their space
 * where there are any, which avoids a layout shift.
 */
export function ContinueListening() {
  const heard = useHeard();
  const begun = heard.filter((entry) => isBegun(entry, heard)).slice(0, MAX_EPISODES);
  return (
    <section aria-labelledby="continue" className="continue" hidden={begun.length === 0}>
      <h2 id="continue" suppressHydrationWarning className="text-sm font-semibold text-accent">
        {messages.site.continueListening}
      </h2>
      <ul className="mt-3 grid gap-x-8 sm:grid-cols-3">
        {begun.map((entry) => (
          <Begun key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Begun({ entry: { track, position } }: { readonly entry: Heard }) {
  const store = usePlayerStore();
  useEffect(() => {
    if (track !== null) store.checkCopy(track);
  }, [store, track]);
  if (track === null) return null;
  const left = (track.duration - position) / 60;
  return (
    <li className="flex min-w-0 items-center gap-3 not-first:hidden sm:not-first:flex">
      <ListenButton track={track} />
      <div className="min-w-0 grow">
        <a href={track.page} className="block truncate font-medium hover:underline">
          <bdi>{track.title}</bdi>
        </a>
        <p className="text-sm text-quiet">
          {messages.site.minutesLeft(Math.max(1, Math.round(left)))}
        </p>
        <div className="mt-1 h-1 overflow-hidden rounded bg-line" aria-hidden="true">
          <div className="h-full bg-accent" style={{ width: percent(position, track.duration) }} />
        </div>
      </div>
    </li>
  );
}

function isBegun({ id, track }: Heard, heard: readonly Heard[]): boolean {
  return track !== null && progressOf(heard, id, track.duration).type === 'begun';
}
