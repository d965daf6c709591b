import { readableAccent } from '@/lib/show/accent';
import { sitePath } from '@/lib/links/address';
import { iconPath, ICONS } from '@/lib/show/icon';
import type { Show } from '@/lib/show/show';
import { textDirection } from '@/lib/show/text-direction';

/** Path of the manifest below the site's root. */
export const MANIFEST_PATH = '/manifest.webmanifest';

/** Background of pages in the light theme. */
const PAPER = '#fdfcfa';

/**
 * The web app manifest, with which systems add the site to a home screen.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export function webManifest(show: Show): string {
  const manifest = {
    id: sitePath(show, '/'),
    name: show.title,
    short_name: show.title,
    description: show.description,
    lang: show.language,
    dir: textDirection(show.language),
    start_url: sitePath(show, '/'),
    scope: sitePath(show, '/'),
    display: 'standalone',
    background_color: PAPER,
    theme_color: readableAccent(show.accent, show.accentDark).light,
    icons: ICONS.map((icon) => ({
      src: sitePath(show, iconPath(icon)),
      sizes: `${icon.pixels}x${icon.pixels}`,
      type: 'image/png',
      purpose: icon.purpose,
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
