'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { words } from '@/lib/words/current';

/**
 * On wide windows the outline stands beside the text and shows which section is
 * being read. It gets its links as children, so that they are written once.
 */
export function SideOutline({ children }: { readonly children: ReactNode }) {
  const nav = useRef<HTMLElement>(null);

  useEffect(() => {
    const links = [...(nav.current?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];
    function mark(): void {
      // The last heading above a third of the window is the one being read.
      const line = innerHeight / 3;
      const read = links.findLast((link) => {
        const section = document.getElementById(link.hash.slice(1));
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
    <nav
      ref={nav}
      aria-label={words.episode.outline}
      className="no-print sticky top-8 hidden max-h-[calc(100vh-8rem)] overflow-y-auto lg:block"
    >
      {children}
    </nav>
  );
}
