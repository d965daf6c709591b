import { attributeOf, type FeedElement } from './feed/feed-element';
import { decodeFeed } from './feed/decode-feed';
import { fetchBytes } from './net/fetch-bytes';
import { netErrorFrom } from './net/net-error';
import { readChaptersFile } from '@/lib/content/files/chapters-file';
import { readSrt } from '@/lib/content/timing/readers/read-srt';
import { readTimedJson } from '@/lib/content/timing/readers/read-timed-json';
import { readVtt } from '@/lib/content/timing/readers/read-vtt';
import { paragraphsOfHtml, paragraphsOfText } from '@/lib/content/timing/readers/text-transcript';

/** A file to write beside an episode. */
export type Sidecar = {
  /** Such as `.vtt` or `.chapters.json`. */
  readonly ending: string;
  readonly text: string;
  /** The element of the feed that names it. */
  readonly raw: string;
};

/** The ending of chapters in the form of Podcasting 2.0. */
export const CHAPTERS_FILE = '.chapters.json';

type Fetch = {
  readonly allowPrivate: boolean;
  readonly unreachable: Set<string>;
  readonly language: string;
};

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/json/, '.json'],
  [/vtt/, '.vtt'],
  [/srt|subrip/, '.srt'],
  [/html/, '.html'],
  [/text\/plain|txt/, '.txt'],
];

/** The forms, best first. JSON may have a time for each word. */
const ORDER = ['.json', '.vtt', '.srt', '.html', '.txt'];

/** The best transcript of an item that our own reader accepts. */
export async function transcriptOf(
  attachments: readonly FeedElement[],
  options: Fetch,
  say: (message: string) => void,
): Promise<Sidecar | null> {
  const { language } = options;
  const sameLanguage = (one: FeedElement) => {
    const own = attributeOf(one, 'language');
    return own === '' || own.slice(0, 2).toLowerCase() === language.slice(0, 2).toLowerCase();
  };
  const all = attachments
    .filter(({ name }) => name === 'podcast:transcript')
    .map((one) => ({
      one,
      ending: endingOf(one),
      isCaptions: attributeOf(one, 'rel') === 'captions',
    }))
    .filter(({ one, ending }) => ending !== '' && sameLanguage(one))
    .sort((a, b) => ORDER.indexOf(a.ending) - ORDER.indexOf(b.ending))
    .sort((a, b) => Number(b.isCaptions) - Number(a.isCaptions));
  for (const { one, ending } of all) {
    const read = await textAt(attributeOf(one, 'url'), options);
    if ('why' in read) {
      say(`${attributeOf(one, 'url')}: ${read.why}`);
      continue;
    }
    const why = whyUnreadable(ending, read.text);
    if (why === null) return { ending, text: read.text, raw: one.xml };
    say(`${attributeOf(one, 'url')}: ${why}`);
  }
  return null;
}

/** The chapters of an item in a file of Podcasting 2.0. */
export async function chaptersFileFor(
  attachments: readonly FeedElement[],
  options: Fetch,
  say: (message: string) => void,
): Promise<Sidecar | null> {
  const element = attachments.find(({ name }) => name === 'podcast:chapters');
  const url = attributeOf(element, 'url');
  if (element === undefined || url === '') return null;
  const read = await textAt(url, options);
  if ('why' in read) {
    say(`${url}: ${read.why}`);
    return null;
  }
  const chapters = readChaptersFile('', Buffer.from(read.text));
  if (typeof chapters === 'string') {
    say(`${url}: ${chapters}`);
    return null;
  }
  return { ending: CHAPTERS_FILE, text: read.text, raw: element.xml };
}

async function textAt(
  address: string,
  { allowPrivate, unreachable }: Fetch,
): Promise<{ readonly text: string } | { readonly why: string }> {
  if (!URL.canParse(address)) return { why: 'It is no address.' };
  const { host } = new URL(address);
  if (unreachable.has(host)) return { why: 'Its host did not answer before.' };
  try {
    const { status, bytes, headers } = await fetchBytes(address, { allowPrivate });
    if (status !== 200) return { why: `It answered ${status}.` };
    return { text: decodeFeed(bytes, headers['content-type'] ?? null).replace(/^\uFEFF/, '') };
  } catch (error) {
    const known = netErrorFrom(error);
    if (known.isHostDown) unreachable.add(host);
    return { why: known.message };
  }
}

function endingOf(transcript: FeedElement): string {
  const type = attributeOf(transcript, 'type').toLowerCase();
  const [, ending = ''] = ENDINGS.find(([form]) => form.test(type)) ?? [];
  return ending;
}

/** Why our reader refuses a transcript; `null` if it does not. */
export function whyUnreadable(ending: string, text: string): string | null {
  if (ending === '.html') return paragraphsOfHtml(text).length === 0 ? 'It has no text.' : null;
  if (ending === '.txt') return paragraphsOfText(text).length === 0 ? 'It has no text.' : null;
  const plain = text.replaceAll(/\r\n?/g, '\n');
  const read =
    ending === '.vtt' ? readVtt(plain) : ending === '.srt' ? readSrt(plain) : readTimedJson(plain);
  return read.faults[0]?.message ?? null;
}
