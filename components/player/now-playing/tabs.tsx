import { useState, type KeyboardEvent } from 'react';
import type { Track } from '@/lib/player/player-state';
import { messages } from '@/lib/messages/current/listening';
import { QueueList } from './queue-list';
import { ChapterList } from './chapter-list';
import { TranscriptTab } from './transcript-tab';

const TABS = ['text', 'chapters', 'queue'] as const;

type Tab = (typeof TABS)[number];

/** @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function NowPlayingTabs({ track }: { readonly track: Track }) {
  const [tab, setTab] = useState<Tab>('text');

  function walk(event: KeyboardEvent<HTMLDivElement>): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = (TABS.indexOf(tab) + step + TABS.length) % TABS.length;
    const next = TABS[at] ?? 'text';
    setTab(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab=${next}]`)?.focus();
  }

  return (
    <div className="flex min-h-0 grow flex-col">
      <div role="tablist" className="flex border-b border-line" onKeyDown={walk}>
        {TABS.map((name) => (
          <button
            key={name}
            id={`tab-${name}`}
            data-tab={name}
            type="button"
            role="tab"
            aria-selected={tab === name}
            aria-controls="sheet-panel"
            tabIndex={tab === name ? 0 : -1}
            onClick={() => setTab(name)}
            className="min-h-11 grow border-b-2 border-transparent px-2 text-sm font-semibold text-quiet aria-selected:border-accent aria-selected:text-ink"
          >
            {messages[name]}
          </button>
        ))}
      </div>
      <div
        id="sheet-panel"
        role="tabpanel"
        aria-labelledby={`tab-${tab}`}
        tabIndex={0}
        className="sheet-panel"
      >
        {tab === 'text' && <TranscriptTab key={track.id} track={track} />}
        {tab === 'chapters' && <ChapterList key={track.id} track={track} />}
        {tab === 'queue' && <QueueList />}
      </div>
    </div>
  );
}
