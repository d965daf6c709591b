'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { Served } from '@/components/ui/hydration/served';
import { messages } from '@/lib/messages/current/core';

/**
 * The transcript's headings as links: beside the text on wide windows, with the
 * current heading highlighted, and folded above it on narrow ones. The links are
 * passed as children, because only the server renders them.
 */
export function Outline({ children }: { readonly children: ReactNode }) {
  const nav = useRef<HTMLElement>(null);

  useEffect(() => {
    const links = [...(nav.current?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];
    function mark(): void {
      // The current heading is the last one above the top third of the window.
      const line = innerHeight / 3;
      const read = links.findLast((link) => {
        const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
        return section !== null && section.getBoundingClientRect().top < line;
      });
      for (const link of links) {
        if (link === read) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    }
    let frame = 0;
    function onScroll(): void {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(mark);
    }
    mark();
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, []);

  return (
    <nav ref={nav} aria-label={messages.episode.outline} className="outline-nav no-print">
      <details className="outline-fold">
        <summary suppressHydrationWarning>{messages.episode.outline}</summary>
        <Served>{children}</Served>
      </details>
    </nav>
  );
}
