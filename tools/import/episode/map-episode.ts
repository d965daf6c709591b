import { isWebAddress } from '@/lib/content/fields/common';
import {
  attributeOf,
  childOf,
  childrenOf,
  textOf,
  type FeedElement,
} from '@/tools/import/feed/feed-element';
import { feedDate } from '@/tools/import/feed/feed-date';
import type { NotesPool } from '@/tools/import/notes/notes-pool';
import { plainOfHtml } from '@/tools/import/notes/plain-html';
import { audioOf, type FeedAudio } from './audio-of';
import { podloveChapters } from './chapters-of';
import { chooseTexts } from './choose-texts';
import { extraOf } from './feed-extra-of';
import type { MappedEpisode, MappedField, Message, RefusedItem } from './mapped-episode';
import { durationOf, explicitOf, isYes, wholeNumber } from './numbers-of';
import { peopleOf } from './people-of';
import { licenseOf, placesOf, soundbitesOf } from './podcasting-of';
import { oneLine } from './raw-texts';
import { titleOf } from './title-of';
import { validFields } from './valid-fields';

/** What the episodes of a show have in common. */
export type ShowContext = {
  readonly title: string;
  readonly language: string;
  readonly isExplicit: boolean;
  /** Address of the show's artwork in the feed; an empty string for none. */
  readonly image: string;
  /** The `link` of the channel; an empty string for none. */
  readonly link: string;
  readonly people: readonly { readonly name: string }[];
  readonly isStripped: boolean;
  readonly hasTopics: boolean;
  /** Whether pictures of episodes and chapters are taken. */
  readonly hasPictures: boolean;
};

/** Elements of Podcasting 2.0 that become fields or files. */
const OWN =
  /^podcast:(?:person|transcript|chapters|soundbite|location|license|season|episode|image|guid)$/;

const ATTACHED = /^podcast:(?:transcript|chapters)$/;

/** Turns an item into the fields and notes of an episode. */
export async function mapEpisode(
  item: FeedElement,
  show: ShowContext,
  convert: NotesPool['convert'],
): Promise<MappedEpisode | RefusedItem> {
  const audio = audioOf(item);
  const written = audioAddress(item);
  const guid = oneLine(textOf(item, 'guid') || written);
  const title = titleOf(item, show.title, show.isStripped);
  const date = feedDate(textOf(item, 'pubDate', 'dc:date'));
  const head = { guid, title, date: date ?? '' };
  if (typeof audio === 'string') return { ...head, reason: audio };
  if (date === null) return { ...head, reason: 'no-date' };
  const messages: Message[] = [];
  const say = (field: string, message: string) => void messages.push({ field, message });
  if (textOf(item, 'guid') === '') {
    say('guid', 'It has none. Its audio address is taken, as podcast apps do.');
  }
  const texts = chooseTexts(item);
  const people = peopleOf(item);
  const link = textOf(item, 'feedburner:origLink', 'link');
  const page = {
    base: [link, show.link].find(isWebAddress) ?? null,
    people: [...people, ...show.people],
    language: show.language,
  };
  const notes = await convert(texts.notes, page);
  for (const { name, text } of texts.others) {
    say('notes', `${name} says something else: ${plainOfHtml(text).slice(0, 200)}`);
  }
  const fields = fieldsOf({ item, show, audio, date, title, guid, summary: texts.summary, people });
  if (notes.markdown === '' && !fields.has('summary')) {
    fields.set('summary', { value: title, raw: '' });
    say('summary', 'There is no text at all. The title is the summary.');
  }
  return {
    ...{ guid, date, link, audio, notes, messages, oldLinks: linksOf(item, link) },
    ...{ sidecars: [], transcript: '', copies: [] },
    notesSource: { text: texts.notes, page },
    attachments: item.children.filter(({ name }) => ATTACHED.test(name)),
    title: title === '' ? date.slice(0, 10) : title,
    fields: validFields(fields, say),
    notesRaw: ['content:encoded', 'description', 'itunes:summary']
      .map((name) => textOf(item, name))
      .join('\n'),
  };
}

type Parts = {
  readonly item: FeedElement;
  readonly show: ShowContext;
  readonly audio: FeedAudio;
  readonly date: string;
  readonly title: string;
  readonly guid: string;
  readonly summary: string | null;
  readonly people: ReturnType<typeof peopleOf>;
};

function fieldsOf(parts: Parts): Map<string, MappedField> {
  const { item, show, audio, date, title, guid, summary, people } = parts;
  const fields = new Map<string, MappedField>();
  const set = (name: string, value: unknown, ...sources: string[]) => {
    const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    if (!isEmpty) fields.set(name, { value, raw: rawOf(item, sources) });
  };
  set('title', title === '' ? date.slice(0, 10) : title, 'title', 'itunes:title');
  set('date', date, 'pubDate', 'dc:date');
  set(
    'audio',
    audio.address,
    'enclosure',
    'feedburner:origEnclosureLink',
    'podcast:alternateEnclosure',
  );
  set(
    'season',
    wholeNumber(textOf(item, 'itunes:season', 'podcast:season')),
    'itunes:season',
    'podcast:season',
  );
  set(
    'number',
    wholeNumber(textOf(item, 'itunes:episode', 'podcast:episode')),
    'itunes:episode',
    'podcast:episode',
  );
  const type = textOf(item, 'itunes:episodeType').toLowerCase();
  set('type', type === 'full' ? null : type, 'itunes:episodeType');
  set('summary', summary, 'itunes:subtitle', 'description', 'itunes:summary');
  if (show.hasTopics) set('topics', topicsOf(item), 'category', 'itunes:keywords');
  set('people', people, 'podcast:person');
  set('image', imageOf(item, show), 'itunes:image', 'podcast:image');
  const explicit = explicitOf(item);
  set('explicit', explicit === show.isExplicit ? null : explicit, 'itunes:explicit');
  set('guid', guid, 'guid');
  set('license', licenseOf(item), 'podcast:license');
  set('location', placesOf(item), 'podcast:location');
  const duration = durationOf(item);
  set('soundbites', soundbitesOf(item, duration), 'podcast:soundbite');
  set('duration', duration, 'itunes:duration');
  set('bytes', audio.bytes, 'enclosure');
  const chapters = podloveChapters(item, show.hasPictures).filter(
    ({ start }) => start < (duration ?? Infinity),
  );
  set('chapters', chapters, 'psc:chapters');
  set('block', isYes(textOf(item, 'itunes:block')) || null, 'itunes:block');
  const extra = item.children.filter(({ name }) => name.startsWith('podcast:') && !OWN.test(name));
  set('feedExtra', extra.map(extraOf), ...new Set(extra.map(({ name }) => name)));
  return fields;
}

/** The texts of a feed for one field, to tell whether they changed. */
function rawOf(item: FeedElement, names: readonly string[]): string {
  return names.flatMap((name) => childrenOf(item, name).map(({ xml }) => xml)).join('\n');
}

/** The page of an item, and its guid if that is a link. */
function linksOf(item: FeedElement, link: string): string[] {
  const isPermalink = attributeOf(childOf(item, 'guid'), 'isPermaLink').toLowerCase() !== 'false';
  return isPermalink ? [link, textOf(item, 'guid')] : [link];
}

function audioAddress(item: FeedElement): string {
  return attributeOf(childOf(item, 'enclosure'), 'url');
}

function imageOf(item: FeedElement, { image, hasPictures }: ShowContext): string | null {
  if (!hasPictures) return null;
  const own =
    attributeOf(childOf(item, 'itunes:image'), 'href') ||
    attributeOf(childOf(item, 'podcast:image'), 'href');
  if (!isWebAddress(own) || sameAddress(own, image)) return null;
  return own.replace(/^http:/i, 'https:');
}

export function sameAddress(a: string, b: string): boolean {
  const bare = (address: string) =>
    address
      .trim()
      .replace(/^https?:/i, '')
      .replace(/[?#].*$/, '');
  return bare(a) === bare(b);
}

function topicsOf(item: FeedElement): string[] {
  const categories = childrenOf(item, 'category').map(({ text }) => oneLine(text));
  const keywords = textOf(item, 'itunes:keywords').split(',').map(oneLine);
  return [...new Set([...categories, ...keywords])].filter((topic) => topic !== '');
}
