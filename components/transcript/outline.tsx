'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { Served } from '@/components/ui/hydration/served';
import { messages } from '@/lib/messages/current/core';

/**
 * The transcript's headings as links: beside the text on wide windows, where
 * they follow what is being read, and folded above it on narrow ones. The links
 * come as children, so that they are written once, by the server.
 */
export function Outline({ children }: { readonly children: ReactNode }) {
  const nav = useRef<HTMLElement>(null);

  useEffect(() => {
    const links = [...(nav.current?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];
    function mark(): void {
      // The last heading above a third of the window is the one being read.
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
