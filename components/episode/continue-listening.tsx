'use client';

import { useEffect } from 'react';
import { PlayPill } from '@/components/player/play-pill';
import { TrackCover } from '@/components/player/track-cover';
import { useHeard, usePlayer, usePlayerStore } from '@/components/player/use-player';
import { progressOf } from '@/lib/player/progress';
import type { Heard } from '@/lib/player/stored-player';
import { messages } from '@/lib/messages/current/core';

/** A phone shows only the first of these. */
const MAX_EPISODES = 3;

/**
 * The episodes that this browser has started, except the one in the player's bar. The boot
 * script reserves their space where there are any, which avoids a layout shift.
 */
export function ContinueListening() {
  const heard = useHeard();
  const inBar = usePlayer((state) => (state.status === 'idle' ? null : state.track.id));
  const begun = heard
    .filter((entry) => entry.id !== inBar && isBegun(entry, heard))
    .slice(0, MAX_EPISODES);
  return (
    <section aria-labelledby="continue" className="continue" hidden={begun.length === 0}>
      <h2 id="continue" suppressHydrationWarning className="font-serif text-2xl">
        {messages.site.continueListening}
      </h2>
      <ul className="continue-list mt-4">
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
  const left = Math.max(1, Math.round((track.duration - position) / 60));
  return (
    <li className="flex min-w-0 items-center gap-4 rounded-xl bg-raised p-3 not-first:hidden sm:not-first:flex">
      <TrackCover track={track} size={72} className="size-18 rounded-lg" />
      <div className="min-w-0 grow">
        <a
          href={track.page}
          className="line-clamp-2 font-serif text-lg leading-snug hover:underline"
        >
          <bdi>{track.title}</bdi>
        </a>
        <div className="mt-1.5">
          <PlayPill track={track} length={messages.site.minutesLeft(left)} />
        </div>
      </div>
    </li>
  );
}

function isBegun({ id, track }: Heard, heard: readonly Heard[]): boolean {
  return track !== null && progressOf(heard, id, track.duration).type === 'begun';
}
