'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { pageOfClick } from '@/components/site/page-of-click';

/**
 * Goes from page to page without a page load, so that the sound goes on. Every
 * link to a page of the site does so, also one that an author wrote in the
 * notes; until this code is here, links are ordinary page loads.
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

  return null;
}
