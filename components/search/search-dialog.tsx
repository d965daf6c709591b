'use client';

import { useState } from 'react';
import { closeDialog, Dialog } from '@/components/ui/dialog';
import { messages } from '@/lib/messages/current/search';
import { createMemoryQueryStore } from './query-store';
import { SearchPanel } from './search-panel';

export type SearchDialogProps = {
  /** Address of the search page, which shows the same search. */
  readonly href: string;
  readonly onClose: () => void;
};

/** The search as a dialog over any page. Playback continues. */
export function SearchDialog({ href, onClose }: SearchDialogProps) {
  const [store] = useState(createMemoryQueryStore);

  return (
    <Dialog
      aria-label={messages.search}
      onClose={onClose}
      onClick={(event) => {
        // A link closes it as well, because the user wants to see the page behind it.
        const isInLink = event.target instanceof Element && event.target.closest('a') !== null;
        if (isInLink) closeDialog(event);
      }}
      onKeyDown={(event) => {
        // By default, Escape in a search field only clears the field.
        if (event.key !== 'Escape') return;
        event.preventDefault();
        closeDialog(event);
      }}
      className="m-0 h-dvh max-h-none w-full max-w-none overflow-hidden sm:mx-auto sm:mt-[8vh] sm:h-auto sm:max-h-[84vh] sm:max-w-3xl sm:rounded-xl"
    >
      <SearchPanel href={href} store={store} isDialog />
    </Dialog>
  );
}
