'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { pageOfClick } from '@/components/site/page-of-click';
import { isCalm } from '@/lib/browser/is-calm';
import { servedMetadata } from '@/lib/browser/served-metadata';

/**
 * Navigates without a page load, so that playback continues. This applies to every link
 * to a page of the site, even one in the author's notes. Until this code is loaded,
 * links cause ordinary page loads.
 */
export function SoftLinks({ basePath }: { readonly basePath: string }) {
  const router = useRouter();

  useEffect(() => {
    function follow(event: MouseEvent): void {
      const page = pageOfClick(event, basePath);
      if (page === null) return;
      event.preventDefault();
      router.push(page);
    }
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [router, basePath]);

  const path = usePathname();
  useServedMetadata(path);
  useFadeIn(path);
  return null;
}

/** Removes the metadata of the served page with the page. */
function useServedMetadata(path: string): void {
  const served = useRef<{ readonly path: string; readonly remove: () => void }>(null);
  useLayoutEffect(() => {
    served.current ??= { path, remove: servedMetadata() };
    if (served.current.path !== path) served.current.remove();
  }, [path]);
}

const FADE_MILLISECONDS = 150;

/** Fades a new page in. Header and player stand still. */
function useFadeIn(path: string): void {
  const before = useRef(path);
  useLayoutEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (isCalm()) return;
    document.getElementById('main')?.animate({ opacity: [0, 1] }, FADE_MILLISECONDS);
  }, [path]);
}
