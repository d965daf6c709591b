import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readChaptersFile } from '@/lib/content/files/chapters-file';
import { isWebAddress } from '@/lib/content/fields/common';
import { chaptersInNotes, secondsOf, type FeedChapter } from '@/tools/import/episode/chapters-of';
import type { FeedElement } from '@/tools/import/feed/feed-element';
import type { Sidecar } from '@/tools/import/sidecars';
import type { Found } from './field-names';
import type { FolderContext } from './folder-context';
import type { Data } from './front-matter';
import { isData, textAt, textOfValue } from './values-of';

/** The chapters of a document, in one of the forms that they may have. */
export type DocumentChapters = {
  readonly list: readonly FeedChapter[];
  readonly sidecars: readonly Sidecar[];
  readonly attachments: readonly FeedElement[];
};

const NONE: DocumentChapters = { list: [], sidecars: [], attachments: [] };

/** Reads chapters: Podcasting 2.0 in the front matter or in a file, a list, or lines with times. */
export async function chaptersOf(
  found: Found | null,
  path: string,
  context: FolderContext,
  say: (field: string, message: string) => void,
): Promise<DocumentChapters> {
  if (found === null) return NONE;
  const { value } = found;
  if (isData(value)) {
    const { chapters } = value;
    return Array.isArray(chapters) && chapters.length > 0
      ? inFile(`${JSON.stringify(value, null, 2)}\n`, say)
      : NONE;
  }
  if (Array.isArray(value)) {
    const list = value.every(isData)
      ? value.flatMap(chapterFrom)
      : chaptersInNotes(value.map(textOfValue).join('\n'), null);
    if (list.length < value.length)
      say('chapters', `${value.length - list.length} of ${value.length} cannot be read.`);
    return { ...NONE, list };
  }
  const address = textOfValue(value);
  const local = context.files.find(address, path);
  if (local !== null) {
    context.used.set(local.path, 'the chapters of an episode');
    return inFile(await readFile(join(context.site.root, local.path), 'utf8'), say);
  }
  if (isWebAddress(address)) return { ...NONE, attachments: [attachment(address)] };
  say('chapters', `Got "${address}". There is no such file.`);
  return NONE;
}

function inFile(text: string, say: (field: string, message: string) => void): DocumentChapters {
  const read = readChaptersFile('', Buffer.from(text));
  if (typeof read === 'string') say('chapters', read);
  return typeof read === 'string' || read.length === 0
    ? NONE
    : { ...NONE, sidecars: [{ ending: '.chapters.json', text, raw: text }] };
}

function chapterFrom(one: Data): FeedChapter[] {
  const start = secondsOf(
    textAt(one, 'start', 'startTime', 'start_time', 'time', 'timestamp', 'at'),
  );
  const title = textAt(one, 'title', 'name', 'text', 'label');
  const [url, image] = [textAt(one, 'url', 'href', 'link'), textAt(one, 'image', 'img')];
  if (start === null || title === '') return [];
  return [
    { start, title, ...(isWebAddress(url) && { url }), ...(isWebAddress(image) && { image }) },
  ];
}

/** Chapters at a host, as a feed names them. */
function attachment(url: string): FeedElement {
  return {
    ...{ name: 'podcast:chapters', attributes: { url }, children: [], text: '' },
    ...{ xml: url, scope: new Map() },
  };
}
