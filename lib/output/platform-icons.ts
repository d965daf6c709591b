import {
  siAntennapod,
  siApplepodcasts,
  siCastbox,
  siDeezer,
  siOvercast,
  siPocketcasts,
  siRss,
  siSpotify,
  siYoutube,
} from 'simple-icons';
import type { Platform, Show } from '@/lib/show/show';

const LINK =
  'M10.6 13.4a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 1 0-5.7-5.7l-1.4 1.4 1.4 1.4 1.4-1.4a2 2 0 1 1 2.9 2.9L14.9 12a2 2 0 0 1-2.9 0zm2.8-2.800a4 4 0 0 0-5.7 0l-3.6 3.600a4 4 0 1 0 5.7 5.700l1.4-1.4-1.4-1.4-1.4 1.400a2 2 0 1 1-2.9-2.900l3.6-3.600a2 2 0 0 1 2.9 0z';

/** Paths for a view box of 24 by 24. */
const PATHS: Readonly<Record<Platform, string>> = {
  apple: siApplepodcasts.path,
  spotify: siSpotify.path,
  youtube: siYoutube.path,
  overcast: siOvercast.path,
  pocketcasts: siPocketcasts.path,
  castbox: siCastbox.path,
  antennapod: siAntennapod.path,
  amazon: LINK,
  deezer: siDeezer.path,
  rss: siRss.path,
  website: LINK,
};

/**
 * The icons of a show's platforms, as one SVG file of symbols that all pages share.
 * Inline icons would be sent twice with each page, as HTML and as flight data.
 */
export function platformIconsSvg(show: Show): string {
  const platforms = new Set<Platform>(['rss', ...show.subscribe.map(({ platform }) => platform)]);
  const symbols = [...platforms].map(
    (id) => `<symbol id="${id}" viewBox="0 0 24 24"><path d="${PATHS[id]}"/></symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}
