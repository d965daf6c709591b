import { absoluteUrl } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';

/** Allows all crawlers, and links the sitemap. */
export function robotsTxt(show: Show): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(show, '/sitemap.xml')}\n`;
}
