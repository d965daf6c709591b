import { ArrowDown, ArrowUp, GripVertical, X, type IconNode } from 'lucide';
import { useState } from 'react';
import { undoQueue } from '@/components/player/undo-queue';
import { whenLoaded } from '@/components/player/when-loaded';
import { TrackCover } from '@/components/player/track-cover';
import { useQueue, useWholePlayer } from '@/components/player/use-player';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { RowButton } from '@/components/ui/row-button';
import { showToast } from '@/components/ui/toast';
import type { Queue } from '@/lib/player/queue';
import type { Track } from '@/lib/player/player-state';
import { formatClock } from '@/lib/time/format-clock';
import { messages as core } from '@/lib/messages/current/core';
import { messages } from '@/lib/messages/current/listening';
import { Afterwards, AtEndChoice } from './at-end-choice';
import { useDragOrder } from './use-drag-order';
import { useAfterwards, useLazy } from './use-session';

/** The queue of episodes, in order. */
export function QueueList() {
  const { session, storage } = useWholePlayer();
  const queue = useLazy(session)?.queue ?? null;
  const { tracks, atEnd } = useQueue();
  const afterwards = useAfterwards(queue);
  const [announcement, setAnnouncement] = useState('');

  function move(id: string, to: number): void {
    const track = tracks.find((one) => one.id === id);
    if (track === undefined) return;
    whenLoaded(session, (known) => known.queue.move(id, to));
    setAnnouncement(messages.moved(track.title, to + 1, tracks.length));
  }

  /** Changes the queue in a way that the listener may want to undo. */
  function change(text: string, act: (queued: Queue) => void): void {
    whenLoaded(session, (known) => {
      const undo = undoQueue(storage);
      act(known.queue);
      showToast({ text, undo });
    });
  }
  const beginDrag = useDragOrder(move);

  return (
    <>
      <AtEndChoice
        atEnd={atEnd}
        onChoose={(next) => storage.keepQueue({ ...storage.queue(), atEnd: next })}
      />
      {tracks.length === 0 && afterwards === null && (
        <p className="py-3 text-quiet">{messages.emptyQueue}</p>
      )}
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <ol className="queue">
        {tracks.map((track, index) => (
          <li
            key={track.id}
            data-id={track.id}
            className="flex items-center border-t border-line bg-paper py-1"
          >
            {/* For pointers only: keyboard and screen reader users have the buttons. */}
            <span
              aria-hidden="true"
              className="queue-handle grid size-11 shrink-0 place-items-center text-quiet"
              onPointerDown={beginDrag}
            >
              <Icon icon={GripVertical} className="size-5" />
            </span>
            <QueuedTrack
              track={track}
              onPlay={() => whenLoaded(session, (known) => known.queue.play(track.id))}
            />
            <QueueAction
              label={messages.moveUp(track.title)}
              icon={ArrowUp}
              disabled={index === 0}
              onPress={() => move(track.id, index - 1)}
            />
            <QueueAction
              label={messages.moveDown(track.title)}
              icon={ArrowDown}
              disabled={index === tracks.length - 1}
              onPress={() => move(track.id, index + 1)}
            />
            <QueueAction
              label={messages.remove(track.title)}
              icon={X}
              onPress={() => change(messages.removed, (queued) => queued.remove(track.id))}
            />
          </li>
        ))}
      </ol>
      {afterwards !== null && <Afterwards track={afterwards} hasBefore={tracks.length > 0} />}
      {tracks.length > 1 && (
        <Button
          kind="plain"
          onClick={() => change(messages.cleared, (queued) => queued.clear())}
          className="mt-2"
        >
          {messages.clear}
        </Button>
      )}
    </>
  );
}

type QueuedTrackProps = { readonly track: Track; readonly onPlay: () => void };

function QueuedTrack({ track, onPlay }: QueuedTrackProps) {
  const { title, duration } = track;
  return (
    <RowButton onClick={onPlay} className="flex min-w-0 grow items-center gap-3 px-2 py-1.5">
      <TrackCover track={track} size={44} className="size-11 rounded" />
      <span className="min-w-0">
        <span className="sr-only">{core.player.play} </span>
        <bdi className="line-clamp-2 font-medium">{title}</bdi>
        <span className="text-sm text-quiet tabular-nums">{formatClock(duration)}</span>
      </span>
    </RowButton>
  );
}

type QueueActionProps = {
  readonly label: string;
  readonly icon: IconNode;
  readonly disabled?: boolean;
  readonly onPress: () => void;
};

function QueueAction({ label, icon, disabled = false, onPress }: QueueActionProps) {
  return (
    <IconButton label={label} disabled={disabled} onClick={onPress}>
      <Icon icon={icon} className="size-5" />
    </IconButton>
  );
}
