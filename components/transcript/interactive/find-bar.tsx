import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { ChevronDown, ChevronUp, Play, X, type IconNode } from 'lucide';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { messages } from '@/lib/messages/current/reading';
import { findIn, type Hit } from '@/lib/browser/follow/find-in';
import { startOfWord } from '@/lib/browser/follow/follow-voice';
import type { InteractiveText } from '@/lib/browser/follow/attach-follow';

type FindBarProps = {
  readonly text: InteractiveText;
  /** Receives the times at which the matches are spoken, as far as they are known. */
  readonly onHits: (seconds: readonly number[]) => void;
  readonly onPlay: (seconds: number) => void;
  readonly onClose: () => void;
};

/** The text search of a transcript, which also plays from a match. */
export function FindBar({ text, onHits, onPlay, onClose }: FindBarProps) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const hits = useMemo(() => findIn(text.index, query), [text, query]);
  const hit = hits[at];
  const start = hit === undefined ? null : startOfWord(text.voice, text.index, hit.word);

  const show = useEffectEvent((all: readonly Hit[], current: Hit | undefined) => {
    const { marks, index, voice } = text;
    marks.markRanges(
      'found',
      all.map(({ range }) => range),
    );
    marks.markRanges('found-here', current === undefined ? [] : [current.range]);
    current?.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    onHits(all.flatMap(({ word }) => startOfWord(voice, index, word) ?? []));
  });
  useEffect(() => show(hits, hit), [hits, hit]);

  const clear = useEffectEvent(() => show([], undefined));
  useEffect(() => {
    field.current?.focus();
    return () => clear();
  }, []);

  function moveBy(by: -1 | 1): void {
    if (hits.length > 0) setAt((at + by + hits.length) % hits.length);
  }

  return (
    <search className="no-print fixed inset-x-3 top-3 z-20 sm:start-auto sm:end-6 sm:w-lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          moveBy(1);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          if (event.key !== 'Enter' || !event.shiftKey) return;
          event.preventDefault();
          moveBy(-1);
        }}
        className="flex flex-wrap items-center gap-1 rounded-xl border border-line bg-paper p-2 text-sm shadow-lg"
      >
        <input
          ref={field}
          type="search"
          aria-label={messages.find}
          placeholder={messages.find}
          value={query}
          onChange={({ currentTarget }) => {
            setQuery(currentTarget.value);
            setAt(0);
          }}
          className="min-h-11 w-full rounded-md bg-raised px-3 text-base sm:w-auto sm:min-w-0 sm:grow [&::-webkit-search-cancel-button]:hidden"
        />
        <output className="grow px-2 whitespace-nowrap text-quiet tabular-nums sm:grow-0">
          {query.trim() !== '' && messages.hits(hits.length === 0 ? 0 : at + 1, hits.length)}
        </output>
        <FindAction label={messages.previousHit} icon={ChevronUp} onPress={() => moveBy(-1)} />
        <FindAction label={messages.nextHit} icon={ChevronDown} onPress={() => moveBy(1)} />
        {start !== null && (
          <FindAction label={messages.playHere} icon={Play} onPress={() => onPlay(start)} />
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
};

function FindAction({ label, icon, onPress }: FindActionProps) {
  return (
    <IconButton label={label} title={label} onClick={onPress}>
      <Icon icon={icon} className="size-5" />
    </IconButton>
  );
}
