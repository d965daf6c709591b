import { v5 as uuidv5 } from 'uuid';
import { showFields } from '@/lib/content/fields/show-fields';
import { hasCredentials } from '@/lib/content/fields/credentials';
import { isWebAddress } from '@/lib/content/fields/common';
import {
  attributeOf,
  childOf,
  childrenOf,
  textOf,
  type FeedElement,
} from '@/tools/import/feed/feed-element';
import { extraOf } from '@/tools/import/episode/feed-extra-of';
import type { Message } from '@/tools/import/episode/mapped-episode';
import { feedPath } from '@/lib/links/feed-paths';
import { isUnchanged, oldAddress } from '@/lib/links/old-address';
import { explicitOf, isYes } from '@/tools/import/episode/numbers-of';
import { peopleOf } from '@/tools/import/episode/people-of';
import { licenseOf, placesOf } from '@/tools/import/episode/podcasting-of';
import { oneLine, titleText } from '@/tools/import/episode/raw-texts';
import { plainOfHtml } from '@/tools/import/notes/plain-html';
import { categoriesOf } from './categories-of';
import { fundingOf, podrollOf, txtOf, updatesOf } from './podcasting-of-show';
import { subscribeOf } from './subscribe-of';

/** The namespace of `podcast:guid`. https://podcasting2.org/podcast-namespace/tags/guid */
const FEED_NAMESPACE = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6';

/** An address that stands for one that the author has to fill in. */
export const EXAMPLE_URL = 'https://example.org';

const OWN =
  /^podcast:(?:person|funding|location|license|txt|updateFrequency|podroll|locked|guid|liveItem|image)$/;
const DEFAULT_LIMIT = 300;

export type MappedShow = {
  readonly fields: ReadonlyMap<string, unknown>;
  /** The largest picture that the feed names; an empty string for none. */
  readonly artwork: string;
  /** The picture in a folder; `null` without one. */
  readonly artworkFile: string | null;
  readonly messages: readonly Message[];
};

export type ShowOptions = {
  /** Of the feed; `null` for a file that names none. */
  readonly address: string | null;
  readonly url: string | null;
  readonly zone: string | null;
  readonly itemCount: number;
};

/** A field of the show that is a text. */
export function textField(fields: MappedShow['fields'], name: string, otherwise: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : otherwise;
}

/** Turns the channel of a feed into the fields of show.yaml. */
export function mapShow(channel: FeedElement, options: ShowOptions): MappedShow {
  const messages: Message[] = [];
  const say = (field: string, message: string) => void messages.push({ field, message });
  const fields = new Map<string, unknown>();
  const set = (name: string, value: unknown) => {
    const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    if (!isEmpty) fields.set(name, value);
  };
  const owner = childOf(channel, 'itunes:owner');
  const title = titleText(textOf(channel, 'title')) || 'Untitled';
  const about = oneLine(plainOfHtml(textOf(channel, 'description', 'itunes:summary')));
  set('title', title);
  set('description', about || title);
  set('language', languageOr(textOf(channel, 'language', 'dc:language'), say));
  set('timezone', options.zone);
  set('url', options.url ?? EXAMPLE_URL);
  const author = textOf(channel, 'itunes:author') || textOf(owner ?? channel, 'itunes:name');
  set(
    'author',
    oneLine(author || textOf(channel, 'managingEditor').replace(/^\S+@\S+\s*\((.*)\)$/, '$1')) ||
      title,
  );
  set('email', owner === undefined ? '' : textOf(owner, 'itunes:email'));
  set('explicit', explicitOf(channel) === true ? true : null);
  set('categories', categoriesOf(channel, say));
  set('copyright', oneLine(textOf(channel, 'copyright')));
  set('guid', guidOf(channel, options.address));
  set('people', peopleOf(channel));
  set('subscribe', subscribeOf(channel));
  const link = textOf(channel, 'link');
  set('formerly', isWebAddress(link) && new URL(link).pathname !== '/' ? [link] : []);
  set(
    'feedLimit',
    options.itemCount > DEFAULT_LIMIT ? (Math.floor(options.itemCount / 500) + 1) * 500 : null,
  );
  set('feedFormerly', oldFeedOf(options));
  const type = textOf(channel, 'itunes:type').toLowerCase();
  set('type', type === 'serial' ? type : null);
  set('funding', fundingOf(channel));
  set('location', placesOf(channel));
  set('license', licenseOf(channel));
  set('updateFrequency', updatesOf(channel));
  set('podroll', podrollOf(channel));
  set('txt', childrenOf(channel, 'podcast:txt').map(txtOf));
  set('locked', isYes(textOf(channel, 'podcast:locked')) || null);
  set('block', isYes(textOf(channel, 'itunes:block')) || null);
  const extra = channel.children.filter(
    ({ name }) => name.startsWith('podcast:') && !OWN.test(name),
  );
  set(
    'feedExtra',
    extra
      .filter(({ name, text }) => name !== 'podcast:medium' || text.trim() !== 'podcast')
      .map(extraOf),
  );
  if (childrenOf(channel, 'podcast:liveItem').length > 0) {
    say('podcast:liveItem', 'It is about one moment, and not taken.');
  }
  const hub = childrenOf(channel, 'atom:link').find(
    ({ attributes }) => attributes['rel'] === 'hub',
  );
  if (hub !== undefined) say('hub', 'It belongs to the old host, and is not taken.');
  return {
    fields: validShow(fields, say),
    artwork: artworkOf(channel),
    artworkFile: null,
    messages,
  };
}

/** Leaves out what our own reader would refuse. */
export function validShow(
  fields: ReadonlyMap<string, unknown>,
  say: (field: string, message: string) => void,
): Map<string, unknown> {
  const shape: Readonly<
    Record<string, { safeParse: (value: unknown) => { success: boolean } } | undefined>
  > = showFields.shape;
  return new Map(
    [...fields].filter(([name, value]) => {
      const isFine =
        shape[name]?.safeParse(value).success === true && !hasCredentials(JSON.stringify(value));
      if (!isFine) say(name, `Got ${JSON.stringify(value).slice(0, 160)}. It cannot be taken.`);
      return isFine;
    }),
  );
}

/** A language tag in its canonical form; `en` for none, which is said. */
export function languageOr(text: string, say: (field: string, message: string) => void): string {
  const written = text.replaceAll('_', '-');
  try {
    const [tag] = Intl.getCanonicalLocales(written);
    if (tag !== undefined && new Intl.Locale(tag).language.length <= 3) return tag;
  } catch {
    // Said below.
  }
  say(
    'language',
    `It is ${written === '' ? 'not said' : `"${written}"`}. Written as en: correct it in show.yaml.`,
  );
  return 'en';
}

/** The path of the old feed, if the new site is on its domain. */
function oldFeedOf({ address, url }: ShowOptions): string[] {
  if (address === null || url === null) return [];
  const [old, site] = [new URL(address), new URL(url)];
  const bare = ({ hostname }: URL) => hostname.replace(/^www\./, '');
  const written = `${old.pathname}${old.search}`;
  const basePath = site.pathname.replace(/\/+$/, '');
  const isSame = isUnchanged(oldAddress(written, feedPath()), { basePath });
  return bare(old) === bare(site) && !isSame ? [written] : [];
}

/** The guid that directories derive from the old address, so that it stays the same. */
function guidOf(channel: FeedElement, address: string | null): string | null {
  const own = textOf(channel, 'podcast:guid');
  if (own !== '') return own.toLowerCase();
  if (address === null) return null;
  const bare = address.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
  return uuidv5(bare, FEED_NAMESPACE);
}

function artworkOf(channel: FeedElement): string {
  const own = attributeOf(childOf(channel, 'itunes:image'), 'href');
  if (own !== '') return own;
  const image = childOf(channel, 'image');
  return image === undefined ? '' : textOf(image, 'url');
}
