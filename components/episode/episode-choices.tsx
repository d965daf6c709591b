'use client';

import { useEffect, useRef } from 'react';
import { undoQueue } from '@/components/player/undo-queue';
import { whenLoaded } from '@/components/player/when-loaded';
import { moveIntoView } from '@/components/ui/move-into-view';
import { showToast } from '@/components/ui/toast';
import { RowButton } from '@/components/ui/row-button';
import { useWholePlayer } from '@/components/player/use-player';
import type { Track } from '@/lib/player/player-state';
import { messages } from '@/lib/messages/current/listening';

type EpisodeChoicesProps = {
  readonly track: Track;
  readonly onDone: () => void;
};

export function EpisodeChoices({ track, onDone }: EpisodeChoicesProps) {
  const { storage, session } = useWholePlayer();
  const first = useRef<HTMLButtonElement>(null);
  const isPlayed = storage.heard().some(({ id, isFinished }) => id === track.id && isFinished);
  useEffect(() => first.current?.focus(), []);

  function queue(how: 'playNext' | 'add', text: string): void {
    whenLoaded(session, (known) => {
      const undo = undoQueue(storage);
      known.queue[how](track);
      showToast({ text, undo });
      onDone();
    });
  }

  return (
    <ul
      ref={moveIntoView}
      className="absolute start-0 top-full z-20 w-max rounded-lg border border-line bg-paper p-1 shadow-lg"
    >
      <li>
        <RowButton
          ref={first}
          className={IN_MENU}
          onClick={() => queue('playNext', messages.willPlayNext)}
        >
          {messages.playNext}
        </RowButton>
      </li>
      <li>
        <RowButton className={IN_MENU} onClick={() => queue('add', messages.added)}>
          {messages.addToQueue}
        </RowButton>
      </li>
      <li>
        <RowButton
          className={IN_MENU}
          onClick={() => {
            if (isPlayed) storage.renew(track.id);
            else storage.finish(track.id);
            showToast({ text: isPlayed ? messages.markedNew : messages.markedPlayed });
            onDone();
          }}
        >
          {isPlayed ? messages.markNew : messages.markPlayed}
        </RowButton>
      </li>
    </ul>
  );
}

const IN_MENU = 'w-full px-3 text-sm';
