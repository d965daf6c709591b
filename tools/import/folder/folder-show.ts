import { isWebAddress } from '@/lib/content/fields/common';
import type { Message } from '@/tools/import/episode/mapped-episode';
import { oneLine } from '@/tools/import/episode/raw-texts';
import { plainOfHtml } from '@/tools/import/notes/plain-html';
import { EXAMPLE_URL, languageOr, validShow, type MappedShow } from '@/tools/import/show/map-show';
import type { ImportOptions } from '@/tools/import/options';
import type { Data } from './front-matter';
import { textAt } from './values-of';

/** What tells about the show, best first: a list page, data files, the configuration. */
export type ShowSources = readonly Data[];

/** The address of the old site; `null` if no source names it. */
export function siteAddress(sources: ShowSources, configText: string): string | null {
  const named = first(
    sources,
    'baseURL',
    'baseUrl',
    'base_url',
    'siteUrl',
    'site_url',
    'url',
    'site',
  );
  // The configuration of Astro is a program; its address stands there as text.
  const written = /\b(?:site|siteUrl|url)\s*:\s*(["'`])(https?:\/\/[^"'`\s]+)\1/.exec(
    configText,
  )?.[2];
  const address = isWeb(named) ? named : (written ?? '');
  if (!isWeb(address)) return null;
  return address.endsWith('/') ? address : `${address}/`;
}

/** Fields of show.yaml from the configuration of a site. */
export function folderShow(
  sources: ShowSources,
  old: string | null,
  artworkFile: string | null,
  { url, zone }: Pick<ImportOptions, 'url' | 'zone'>,
): MappedShow {
  const messages: Message[] = [];
  const say = (field: string, message: string) => void messages.push({ field, message });
  const fields = new Map<string, unknown>();
  const set = (name: string, value: unknown) => {
    if (value !== null && value !== '') fields.set(name, value);
  };
  const title =
    oneLine(first(sources, 'podcast.title', 'params.podcast.title', 'title', 'name')) || 'Untitled';
  const about = oneLine(
    plainOfHtml(
      first(
        sources,
        'podcast.description',
        'params.podcast.description',
        'params.description',
        'description',
        'subtitle',
        'tagline',
      ),
    ),
  );
  set('title', title);
  set('description', about || title);
  set(
    'language',
    languageOr(
      first(sources, 'languageCode', 'language', 'lang', 'locale', 'defaultContentLanguage'),
      say,
    ),
  );
  set('timezone', zone ?? first(sources, 'timezone', 'timeZone'));
  set('url', url ?? EXAMPLE_URL);
  set(
    'author',
    oneLine(
      first(
        sources,
        'podcast.author',
        'params.podcast.author',
        'author.name',
        'author',
        'params.author.name',
        'params.author',
        'author_name',
      ),
    ) || title,
  );
  set(
    'email',
    first(sources, 'podcast.email', 'author.email', 'email', 'params.email', 'params.author.email'),
  );
  set('copyright', oneLine(first(sources, 'copyright', 'params.copyright')));
  if (old !== null && isWebAddress(old) && new URL(old).pathname !== '/') set('formerly', [old]);
  if (fields.get('title') === 'Untitled')
    say('title', 'No file names it. Correct it in show.yaml.');
  return { fields: validShow(fields, say), artwork: '', artworkFile, messages };
}

function first(sources: ShowSources, ...names: readonly string[]): string {
  for (const source of sources) {
    const text = textAt(source, ...names);
    if (text !== '') return text;
  }
  return '';
}

function isWeb(address: string): boolean {
  return /^https?:\/\/[^/]/i.test(address) && URL.canParse(address);
}
