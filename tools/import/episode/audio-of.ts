import { AUDIO_TYPES } from '@/lib/episode/audio-types';
import { endingOf, formatOf } from '@/lib/content/files/formats';
import {
  attributeOf,
  childrenOf,
  textOf,
  type FeedElement,
} from '@/tools/import/feed/feed-element';

/** The sound of an item, as its feed says. */
export type FeedAudio = {
  /** As written in the feed. */
  readonly written: string;
  /** With https. */
  readonly address: string;
  /** Whether the feed has `http:`, so that the address is not known to answer. */
  readonly isAssumed: boolean;
  /** `null` if the feed says none, or an impossible one. */
  readonly bytes: number | null;
};

/** Why an item has no sound. */
export type NoAudio = 'video' | 'no-audio';

/** Endings of files of video. */
export const VIDEO = /^(?:mp4|m4v|mov|avi|wmv|webm|mkv|mpg|mpeg|flv|ogv)$/;
const OTHER = /^(?:pdf|epub|jpe?g|png|gif|webp|html?|txt|zip|docx?)$/;

/** Lower is better: what most apps play comes first. */
const ORDER = ['mp3', 'm4a', 'aac', 'ogg', 'opus'];

/** Sizes below this are placeholders such as 0 and 1. */
const SMALLEST = 10_000;

/** The best sound of an item. */
export function audioOf(item: FeedElement): FeedAudio | NoAudio {
  const original = textOf(item, 'feedburner:origEnclosureLink');
  const enclosures = childrenOf(item, 'enclosure')
    .map((element) => ({
      url: original === '' ? attributeOf(element, 'url') : original,
      type: attributeOf(element, 'type').toLowerCase(),
      length: attributeOf(element, 'length'),
    }))
    .filter(({ url }) => /^https?:\/\//i.test(url));
  const sounds = enclosures.filter(isSound).sort((a, b) => rankOf(a) - rankOf(b));
  const [best = alternateOf(item)] = sounds;
  if (best !== undefined) return soundFrom(best);
  return enclosures.some(isVideo) ? 'video' : 'no-audio';
}

type Enclosure = { readonly url: string; readonly type: string; readonly length: string };

/** Sound at a web address. */
export function soundFrom({ url, length }: Enclosure): FeedAudio {
  const bytes = /^\d+$/.test(length) ? Number(length) : 0;
  return {
    written: url,
    address: url.replace(/^http:/i, 'https:'),
    isAssumed: /^http:/i.test(url),
    bytes: bytes >= SMALLEST && Number.isSafeInteger(bytes) ? bytes : null,
  };
}

function isVideo(one: Enclosure): boolean {
  const ending = endingIn(one.url);
  return formatOf(ending) === undefined && (VIDEO.test(ending) || one.type.startsWith('video/'));
}

function isSound(one: Enclosure): boolean {
  const ending = endingIn(one.url);
  if (formatOf(ending) !== undefined) return true;
  return !isVideo(one) && !OTHER.test(ending) && !/^(?:image|text)\/|pdf/.test(one.type);
}

function rankOf({ url, type }: Enclosure): number {
  const ending = formatOf(endingIn(url)) === undefined ? endingOfType(type) : endingIn(url);
  const rank = ORDER.indexOf(ending);
  return rank === -1 ? ORDER.length : rank;
}

/** A video may have its sound beside it, in Podcasting 2.0. */
function alternateOf(item: FeedElement): Enclosure | undefined {
  const all = childrenOf(item, 'podcast:alternateEnclosure').flatMap((element) => {
    const [source] = childrenOf(element, 'podcast:source');
    return {
      url: attributeOf(source, 'uri'),
      type: attributeOf(element, 'type'),
      length: attributeOf(element, 'length'),
    };
  });
  // Sound in a file named as a video cannot be told from one.
  const isKnown = ({ url }: Enclosure) => formatOf(endingIn(url)) !== undefined;
  return all.find(
    (one) => /^https?:/i.test(one.url) && one.type.startsWith('audio/') && isKnown(one),
  );
}

export function endingIn(address: string): string {
  return URL.canParse(address) ? endingOf(new URL(address).pathname) : '';
}

function endingOfType(type: string): string {
  return Object.entries(AUDIO_TYPES).find(([, known]) => known === type)?.[0] ?? '';
}
