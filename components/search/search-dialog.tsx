'use client';

import { useEffect, useRef, useState } from 'react';
import { messages } from '@/lib/messages/current/search';
import { inMemory } from './query-store';
import { SearchPanel } from './search-panel';

export type SearchDialogProps = {
  /** Of the search page, which shows the same at an address of its own. */
  readonly href: string;
  readonly onClose: () => void;
};

/** The search over any page. The sound goes on, and so does the page below. */
export function SearchDialog({ href, onClose }: SearchDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [store] = useState(inMemory);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const close = () => dialog.current?.close();

  return (
    <dialog
      ref={dialog}
      aria-label={messages.search}
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        // A press beside it closes it, and so does a link: the page behind is what one wants.
        const isLink = target instanceof Element && target.closest('a') !== null;
        if (target === currentTarget || isLink) currentTarget.close();
      }}
      onKeyDown={(event) => {
        // In a field for searches, Escape would only empty it.
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
      className="m-0 h-dvh max-h-none w-full max-w-none overflow-hidden bg-paper text-ink backdrop:bg-black/40 sm:mx-auto sm:mt-[8vh] sm:h-auto sm:max-h-[84vh] sm:max-w-3xl sm:rounded-xl"
    >
      <SearchPanel href={href} store={store} onClose={close} />
    </dialog>
  );
}
