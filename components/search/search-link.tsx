'use client';

import { Search } from 'lucide';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { Icon } from '@/components/ui/icon';
import { LazyPart } from '@/components/ui/lazy-part';
import { shortcutOf } from '@/lib/browser/shortcuts/shortcut-of';
import { SEARCH_LINK } from './search-link-style';

const loadDialog = async () => (await import('./search-dialog')).SearchDialog;

type SearchLinkProps = {
  /** Address of the search page. */
  readonly href: string;
  readonly label: string;
};

/**
 * Links to the search page. After hydration, the link and Ctrl+K open the search as a
 * dialog, whose code is fetched at that moment.
 */
export function SearchLink({ href, label }: SearchLinkProps) {
  const link = useRef<HTMLAnchorElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  const close = () => setIsOpen(false);

  function open(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // On the search page, the page's own field takes the focus.
    const field = document.getElementById('search-field');
    if (field === null) setIsOpen(true);
    else field.focus();
  }

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const { ctrlKey, metaKey, shiftKey, altKey } = event;
      if (shortcutOf(event) !== 'k' || ctrlKey === metaKey || shiftKey || altKey) return;
      event.preventDefault();
      link.current?.click();
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  return (
    <>
      <a
        ref={link}
        href={href}
        data-search=""
        data-key="Ctrl K"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={open}
        className={SEARCH_LINK}
      >
        <Icon icon={Search} className="size-4" />
        <span className="frame-label sr-only sm:not-sr-only" suppressHydrationWarning>
          {label}
        </span>
      </a>
      {isOpen && (
        <LazyPart load={loadDialog} props={{ href, onClose: close }} onLoadError={close} />
      )}
    </>
  );
}
