'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { pageOfClick } from '@/components/site/page-of-click';

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

  return null;
}
