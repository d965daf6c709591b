'use client';

import { ChevronDown, ChevronUp, Play, X, type IconNode } from 'lucide';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { messages as core } from '@/lib/messages/current/core';
import { messages } from '@/lib/messages/current/reading';
import type { InteractiveText } from '@/lib/browser/follow/attach-follow';
import { useFind } from './use-find';

export type FindBarProps = {
  readonly text: InteractiveText;
  /** The panel that scrolls the text; `null` if the window does. */
  readonly panel: HTMLElement | null;
  /** Receives the times at which the matches are spoken, as far as they are known. */
  readonly onHits: (seconds: readonly number[]) => void;
  readonly onPlay: (seconds: number) => void;
  readonly onClose: () => void;
};

/** The text search of a transcript in one row, which also plays from a match. */
export function FindBar({ text, panel, onHits, onPlay, onClose }: FindBarProps) {
  const field = useRef<HTMLInputElement>(null);
  const { query, setQuery, moveBy, at, count, start } = useFind(text, panel, onHits);

  useEffect(() => {
    const { activeElement: before } = document;
    field.current?.focus();
    return () => {
      // A press elsewhere has moved the focus already.
      if (document.activeElement !== document.body || !(before instanceof HTMLElement)) return;
      before.focus({ preventScroll: true });
    };
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      // By default, Escape would close the surrounding dialog as well.
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
    if (event.key !== 'Enter' || !event.shiftKey) return;
    event.preventDefault();
    moveBy(-1);
  }

  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          moveBy(1);
        }}
        onKeyDown={onKeyDown}
        className="flex items-center"
      >
        <input
          ref={field}
          type="search"
          aria-label={core.transcript.find}
          placeholder={core.transcript.find}
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
          className="h-9 min-w-0 grow basis-0 rounded-md bg-raised px-3 text-base [&::-webkit-search-cancel-button]:hidden"
        />
        <output className="px-2 text-[13px] whitespace-nowrap text-quiet tabular-nums">
          {query.trim() !== '' && messages.hits(count === 0 ? 0 : at + 1, count)}
        </output>
        <FindAction label={messages.previousHit} icon={ChevronUp} onPress={() => moveBy(-1)} />
        <FindAction label={messages.nextHit} icon={ChevronDown} onPress={() => moveBy(1)} />
        {start !== null && (
          <FindAction
            label={messages.playHere}
            icon={Play}
            onPress={() => onPlay(start)}
            // On the narrowest windows, the field needs the room.
            className="max-[22rem]:hidden"
          />
        )}
        <FindAction label={messages.close} icon={X} onPress={onClose} />
      </form>
    </search>
  );
}

type FindActionProps = {
  readonly label: string;
  readonly icon: IconNode;
  readonly onPress: () => void;
  readonly className?: string;
};

function FindAction({ label, icon, onPress, className = '' }: FindActionProps) {
  return (
    <IconButton label={label} onClick={onPress} className={className}>
      <Icon icon={icon} className="size-5" />
    </IconButton>
  );
}
