import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide';
import { useState } from 'react';
import { ask } from '@/components/player/ask';
import { useWholePlayer } from '@/components/player/use-player';
import { Icon } from '@/components/ui/icon';
import type { Track } from '@/lib/player/player-state';
import { formatClock } from '@/lib/time/format-clock';
import { messages as core } from '@/lib/messages/current/core';
import { messages } from '@/lib/messages/current/listening';
import { Afterwards, AtEndChoice } from './at-end-choice';
import { useDragOrder } from './use-drag-order';
import { useAfterwards, useLazy, useQueue } from './use-session';

/** What is up next, in order. */
export function QueueList() {
  const { extras, storage } = useWholePlayer();
  const queue = useLazy(extras)?.queue ?? null;
  const { tracks, atEnd } = useQueue();
  const afterwards = useAfterwards(queue);
  const [said, setSaid] = useState('');

  function move(id: string, to: number): void {
    const track = tracks.find((one) => one.id === id);
    if (track === undefined) return;
    ask(extras, (known) => known.queue.move(id, to));
    setSaid(messages.moved(track.title, to + 1, tracks.length));
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
        {said}
      </p>
      <ol className="queue">
        {tracks.map((track, index) => (
          <li
            key={track.id}
            data-id={track.id}
            className="flex items-center border-t border-line bg-paper py-1"
          >
            {/* For hands alone: keys and screen readers have the buttons. */}
            <span
              aria-hidden="true"
              className="queue-handle grid size-11 shrink-0 place-items-center text-quiet"
              onPointerDown={beginDrag}
            >
              <Icon icon={GripVertical} className="size-5" />
            </span>
            <QueuedTrack
              track={track}
              onPlay={() => ask(extras, (known) => known.queue.play(track.id))}
            />
            <Small
              label={messages.moveUp(track.title)}
              icon={ArrowUp}
              disabled={index === 0}
              onPress={() => move(track.id, index - 1)}
            />
            <Small
              label={messages.moveDown(track.title)}
              icon={ArrowDown}
              disabled={index === tracks.length - 1}
              onPress={() => move(track.id, index + 1)}
            />
            <Small
              label={messages.remove(track.title)}
              icon={X}
              onPress={() => ask(extras, (known) => known.queue.remove(track.id))}
            />
          </li>
        ))}
      </ol>
      {afterwards !== null && <Afterwards track={afterwards} hasBefore={tracks.length > 0} />}
      {tracks.length > 1 && (
        <button
          type="button"
          onClick={() => ask(extras, (known) => known.queue.clear())}
          className="mt-2 min-h-11 px-2 text-sm font-semibold text-accent underline underline-offset-4"
        >
          {messages.clear}
        </button>
      )}
    </>
  );
}

type QueuedTrackProps = { readonly track: Track; readonly onPlay: () => void };

function QueuedTrack({ track: { title, duration }, onPlay }: QueuedTrackProps) {
  return (
    <button
      type="button"
      aria-label={`${core.player.play} ${title}`}
      onClick={onPlay}
      className="min-h-11 min-w-0 grow rounded-md px-1 py-1.5 text-start hover:bg-raised"
    >
      <bdi className="line-clamp-2 font-medium">{title}</bdi>
      <span className="text-sm text-quiet tabular-nums">{formatClock(duration)}</span>
    </button>
  );
}

type SmallProps = {
  readonly label: string;
  readonly icon: Parameters<typeof Icon>[0]['icon'];
  readonly disabled?: boolean;
  readonly onPress: () => void;
};

/** A disabled one keeps the focus, or a key that moves something to an end would lose it. */
function Small({ label, icon, disabled = false, onPress }: SmallProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
      className="grid size-11 shrink-0 place-items-center rounded-full hover:bg-raised aria-disabled:opacity-30"
    >
      <Icon icon={icon} className="size-5" />
    </button>
  );
}
