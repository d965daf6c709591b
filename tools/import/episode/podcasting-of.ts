import { isWebAddress } from '@/lib/content/fields/common';
import {
  attributeOf,
  childOf,
  childrenOf,
  type FeedElement,
} from '@/tools/import/feed/feed-element';
import { oneLine } from './raw-texts';

/** A licence as text, or with its address; `null` if it has none that counts. */
export function licenseOf(element: FeedElement): unknown {
  const license = childOf(element, 'podcast:license');
  if (license === undefined) return null;
  const name = oneLine(license.text);
  const url = attributeOf(license, 'url');
  if (/^cc(?:0-1\.0|-by)/i.test(name)) return name.toUpperCase();
  return name !== '' && isWebAddress(url) ? { name, url } : null;
}

/** Places in the form of front matter. */
export function placesOf(element: FeedElement): unknown[] {
  return childrenOf(element, 'podcast:location').flatMap((place) => {
    const name = oneLine(place.text);
    const [geo = '', osm = '', country = '', rel = ''] = ['geo', 'osm', 'country', 'rel'].map(
      (key) => attributeOf(place, key),
    );
    if (name === '') return [];
    const bare = geo.replace(/^geo:|[;\s].*$/g, '');
    return {
      name,
      ...(/^(?:subject|creator)$/.test(rel) && { rel }),
      ...(/^-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?$/.test(bare) && { geo: bare }),
      ...(/^[NWR]\d+(?:#\d+)?$/.test(osm) && { osm }),
      ...(/^[a-z]{2}$/i.test(country) && { country: country.toLowerCase() }),
    };
  });
}

/** Excerpts in the form of front matter, without those after the end of the audio. */
export function soundbitesOf(element: FeedElement, duration: number | null): unknown[] {
  return childrenOf(element, 'podcast:soundbite').flatMap((bite) => {
    const [start, length] = ['startTime', 'duration'].map((key) => Number(attributeOf(bite, key)));
    const isInside =
      (start ?? NaN) >= 0 &&
      (length ?? 0) > 0 &&
      (start ?? 0) + (length ?? 0) <= (duration ?? Infinity);
    const title = oneLine(bite.text).slice(0, 128);
    return isInside ? { start, duration: length, ...(title !== '' && { title }) } : [];
  });
}
