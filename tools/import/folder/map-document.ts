import type {
  MappedEpisode,
  MappedField,
  Message,
  RefusedItem,
} from '@/tools/import/episode/mapped-episode';
import { isYes, looseSeconds, wholeNumber } from '@/tools/import/episode/numbers-of';
import { titleText } from '@/tools/import/episode/raw-texts';
import { withoutNumber } from '@/tools/import/episode/title-of';
import { validFields } from '@/tools/import/episode/valid-fields';
import { plainOfHtml } from '@/tools/import/notes/plain-html';
import { chaptersOf } from './document-chapters';
import { documentAudio, type DocumentAudio } from './document-audio';
import { documentBody } from './document-body';
import { documentDate } from './document-date';
import type { Found } from './field-names';
import type { FolderField } from './folder-fields';
import type { FolderContext } from './folder-context';
import type { LiveItem } from './live-feed';
import { asPath, oldPath } from './old-addresses';
import { peopleIn } from './folder-people';
import type { SiteDocument } from './read-documents';
import { isData, listOfValue, textAt, textOfValue } from './values-of';

/** Sizes below this are no files of sound; a `length` of such a number is one of time. */
const SMALLEST = 10_000;
const LONGEST_SUMMARY = 400;

/** Turns a document of a folder into the fields and notes of an episode. */
export async function mapDocument(
  document: SiteDocument,
  context: FolderContext,
): Promise<MappedEpisode | RefusedItem> {
  const { path, split, source } = document;
  const { site, names, files, used } = context;
  const { data } = split;
  const found = (field: FolderField) => context.valuesOf(data, names(field));
  const taken = new Set<string>();
  const take = (field: FolderField): Found | null => {
    const [best = null] = found(field);
    if (best !== null) taken.add(best.name);
    return best;
  };
  const text = (field: FolderField) => textOfValue(take(field)?.value);
  const title = titleText(text('title')) || context.titleFor(path);
  const date = documentDate(text('date'), path, context.zone);
  const from = path;
  const audio = documentAudio(found('audio'), data, files, path, context.audioPrefix);
  const ownGuid = text('guid');
  const head = { guid: ownGuid || `file:${path}`, title, date: date ?? '', from };
  if (typeof audio === 'string') return { ...head, reason: audio };
  if (date === null) return { ...head, reason: 'no-date' };
  taken.add(audio.name);
  const messages: Message[] = [];
  const say = (field: string, message: string) => void messages.push({ field, message });
  const live = context.live({ guid: ownGuid, title, date, audio: audio.address });
  const guid = live?.guid ?? ownGuid;
  if (live !== null && ownGuid !== '' && live.guid !== ownGuid)
    say(
      'guid',
      `The live feed has "${live.guid}" and the file "${ownGuid}". That of the feed is taken.`,
    );
  if (live === null && context.hasLive) say('guid', 'The live feed has no such episode.');
  const page = {
    base: siteBase(context.base, oldPath(site, document, date)),
    people: context.showPeople,
    language: context.language,
  };
  const body = await documentBody(document, context, page, say);
  const summary = summaryOf(take('summary'), body.notes.markdown, say);
  const people = peopleIn(
    found('people').map((one) => (taken.add(one.name), one)),
    context.people,
    (address) => context.picture(address, path)?.to ?? null,
    (file) => void used.set(file, 'a person of an episode'),
    (id) => say('people', `No file describes "${id}". It is written as it is.`),
  );
  const fields = new Map<string, MappedField>();
  const set = (name: string, value: unknown, raw: unknown = value) => {
    const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    if (!isEmpty) fields.set(name, { value, raw: JSON.stringify(raw) });
  };
  const isPublished = data['published'] !== false;
  const type = text('type').toLowerCase();
  const chapters = await chaptersOf(take('chapters'), path, context, say);
  const image = imageOf(take('image'), path, context);
  set('title', context.isStripped ? withoutNumber(title) : title);
  set('date', date);
  set('audio', audio.address, audio.written);
  set('season', wholeNumber(text('season')));
  set('number', wholeNumber(text('number')));
  set('type', /^(?:trailer|bonus)$/.test(type) ? type : null);
  set('summary', summary);
  set('topics', topicsOf(found('topics'), taken));
  set('people', people);
  set('image', image);
  set('explicit', explicitOf(take('explicit')?.value));
  set(
    'draft',
    isYes(text('draft')) ||
      data['draft'] === true ||
      !isPublished ||
      /(?:^|\/)_drafts\//.test(path) ||
      null,
  );
  set('guid', guid);
  set('duration', durationOf(audio, found('duration'), live, taken));
  set('bytes', bytesOf(audio, found('bytes'), live, taken));
  set('chapters', chapters.list);
  const old = [
    oldPath(site, document, date),
    ...found('formerly').flatMap((one) => (taken.add(one.name), listOfValue(one.value))),
  ];
  for (const name of ['slug', 'permalink', 'url', 'published']) taken.add(name);
  context.countUntaken(data, taken);
  used.set(path, 'an episode');
  if (audio.local !== null) used.set(audio.local.path, 'the audio of an episode');
  return {
    ...{ guid: guid || head.guid, title, date, audio, messages, from },
    link: page.base !== null && page.base !== context.base ? page.base : '',
    oldLinks: old.flatMap((one) =>
      one === null || /[{}]|:[a-z]/.test(one.replace(/^https?:/, '')) ? [] : asPath(one),
    ),
    fields: validFields(fields, say),
    notes: body.notes,
    notesRaw: source,
    attachments: chapters.attachments,
    sidecars: [...body.sidecars, ...chapters.sidecars],
    transcript: body.transcript,
    copies: [...(audio.local === null ? [] : [audio.local]), ...context.copiesOf(path)],
  };
}

/** The address of the page on the old site, against which its relative links are resolved. */
function siteBase(base: string | null, path: string | null): string | null {
  if (base === null || path === null || !URL.canParse(path, base)) return base;
  return new URL(path, base).href;
}

function summaryOf(
  found: Found | null,
  notes: string,
  say: (field: string, message: string) => void,
): string | null {
  const text = titleText(plainOfHtml(textOfValue(found?.value)));
  if (text === '') return null;
  if (text.length <= LONGEST_SUMMARY) return text;
  if (notes !== '')
    say('summary', `It has ${text.length} letters, and is left out: ${text.slice(0, 200)}…`);
  return notes === '' ? `${text.slice(0, LONGEST_SUMMARY).replace(/\s\S*$/, '')} …` : null;
}

function topicsOf(found: readonly Found[], taken: Set<string>): string[] {
  const [first] = found;
  if (first === undefined) return [];
  taken.add(first.name);
  return [...new Set(listOfValue(first.value))];
}

function explicitOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const text = textOfValue(value).toLowerCase();
  if (/^(?:yes|true|explicit)$/.test(text)) return true;
  return /^(?:no|false|clean)$/.test(text) ? false : null;
}

/** Seconds; nothing for a file of the folder, which the build measures. */
function durationOf(
  { local }: DocumentAudio,
  found: readonly Found[],
  live: LiveItem | null,
  taken: Set<string>,
): number | null {
  const read = firstRead(found, taken, (text, name) => {
    const isSize = /length$/i.test(name) && /^\d+$/.test(text) && Number(text) >= SMALLEST;
    return isSize ? null : looseSeconds(text);
  });
  return local === null ? (read ?? live?.duration ?? null) : null;
}

function bytesOf(
  { local }: DocumentAudio,
  found: readonly Found[],
  live: LiveItem | null,
  taken: Set<string>,
): number | null {
  const read = firstRead(found, taken, (text) => {
    const bare = text.replaceAll(/[,_]/g, '');
    const size = /^\d+$/.test(bare) ? Number(bare) : 0;
    return size < SMALLEST || !Number.isSafeInteger(size) ? null : size;
  });
  return local === null ? (read ?? live?.audio?.bytes ?? null) : null;
}

/** The first value that can be read as a number, whose field then counts as taken. */
function firstRead(
  found: readonly Found[],
  taken: Set<string>,
  read: (text: string, name: string) => number | null,
): number | null {
  for (const { name, value } of found) {
    const number = read(textOfValue(value), name);
    if (number === null) continue;
    taken.add(name);
    return number;
  }
  return null;
}

function imageOf(found: Found | null, path: string, context: FolderContext): string | null {
  if (found === null || context.noPictures) return null;
  const value = isData(found.value)
    ? textAt(found.value, 'url', 'src', 'path')
    : textOfValue(found.value);
  if (value === '') return null;
  const local = context.picture(value, path);
  if (local !== null) return local.to;
  const base = context.base ?? undefined;
  const address = URL.canParse(value, base) ? new URL(value, base).href : '';
  return /^https?:/i.test(address) ? address.replace(/^http:/i, 'https:') : null;
}
