import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Track } from '@/lib/player/player-state';
import { messages } from '@/lib/messages/current/listening';
import { KeptList } from './kept-list';
import { ChapterList } from './chapter-list';
import { QueueList } from './queue-list';
import { TranscriptTab } from './transcript-tab';

export type Tab = 'text' | 'chapters' | 'queue' | 'kept';

type TabListProps = {
  readonly tabs: readonly Tab[];
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
};

/** @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function TabList({ tabs, tab, onTab }: TabListProps) {
  function walk(event: KeyboardEvent<HTMLDivElement>): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? tab;
    onTab(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab=${next}]`)?.focus();
  }

  return (
    <div role="tablist" className="flex border-b border-line" onKeyDown={walk}>
      {tabs.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          data-tab={name}
          type="button"
          role="tab"
          aria-selected={tab === name}
          aria-controls={`sheet-panel-${name}`}
          tabIndex={tab === name ? 0 : -1}
          onClick={() => onTab(name)}
          className="min-h-11 grow border-b-2 border-transparent px-1.5 text-sm font-semibold text-quiet aria-selected:border-accent aria-selected:text-ink"
        >
          {messages[name]}
        </button>
      ))}
    </div>
  );
}

type TabPanelsProps = Omit<TabListProps, 'onTab'> & {
  readonly track: Track;
  /** Whether the open page is that of the track. */
  readonly isOwnPage?: boolean;
};

/**
 * The panels of the tabs, in one place. A panel that was shown once stays, hidden, so that
 * each keeps its own scroll position.
 */
export function TabPanels({ tabs, tab, track, isOwnPage = false }: TabPanelsProps) {
  const [shown, setShown] = useState<readonly Tab[]>([]);
  if (!shown.includes(tab)) setShown([...shown, tab]);
  const contents: Record<Tab, ReactNode> = {
    text: <TranscriptTab key={track.id} track={track} isShown={tab === 'text'} />,
    chapters: <ChapterList key={track.id} track={track} isOwnPage={isOwnPage} />,
    queue: <QueueList />,
    kept: <KeptList track={track} />,
  };
  return (
    <div className="sheet-panels">
      {tabs
        .filter((name) => shown.includes(name))
        .map((name) => (
          <div
            key={name}
            id={`sheet-panel-${name}`}
            role="tabpanel"
            aria-labelledby={`tab-${name}`}
            tabIndex={0}
            className={`sheet-panel ${name === 'text' ? 'stage' : ''} ${name === tab ? '' : 'invisible'}`}
          >
            {contents[name]}
          </div>
        ))}
    </div>
  );
}
