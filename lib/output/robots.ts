import { absoluteUrl } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';

/** Lets every crawler in, and tells where the pages are listed. */
export function robotsTxt(show: Show): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(show, '/sitemap.xml')}\n`;
}
