import { posix } from 'node:path';
import type { FolderFile } from '@/tools/import/plan';
import type { SourceSite } from './find-site';
import { isPerson } from './folder-people';
import { isTranscript } from './join-transcripts';
import { isDocument, readDocument, type GivenValues, type SiteDocument } from './read-documents';

/** The documents of a site by what they are. */
export type SortedDocuments = {
  readonly episodes: readonly SiteDocument[];
  readonly people: readonly SiteDocument[];
  readonly transcripts: readonly SiteDocument[];
  /** List pages of sections, such as `_index.md`. */
  readonly lists: readonly SiteDocument[];
  /** Documents that are none of these. */
  readonly others: readonly FolderFile[];
};

/** Folders of templates and of examples, by generator. */
const TEMPLATES: Readonly<Record<string, RegExp>> = {
  Hugo: /^(?:archetypes|layouts|themes|i18n|assets|static|data)\//,
  Jekyll: /^(?:_layouts|_includes|_sass|_plugins|_data|assets)\//,
  Eleventy: /(?:^|\/)(?:_includes|_layouts|_data)\//,
  Astro: /^(?:public\/|src\/(?:layouts|components|assets|styles)\/)/,
  Markdown: /^$/,
};

/** Reads and sorts all documents below a folder, and those of people and transcripts elsewhere. */
export async function sortDocuments(
  site: SourceSite,
  paths: readonly string[],
  given: GivenValues,
): Promise<SortedDocuments> {
  const episodes: SiteDocument[] = [];
  const people: SiteDocument[] = [];
  const transcripts: SiteDocument[] = [];
  const lists: SiteDocument[] = [];
  const others: FolderFile[] = [];
  const templates = TEMPLATES[site.generator] ?? /^$/;
  for (const path of paths.filter(isDocument)) {
    if (templates.test(path)) {
      others.push({ path, reason: 'it is a template, or made for one' });
      continue;
    }
    const read = await readDocument(site, path, given);
    if (typeof read === 'string') {
      others.push({ path, reason: lowerFirst(read) });
      continue;
    }
    const isBare = !hasFields(read, given);
    if (/^_index\.\w+$/.test(posix.basename(path))) lists.push(read);
    else if (isTranscript(read)) transcripts.push(read);
    else if (isPerson(read)) people.push(read);
    else if (isBare) others.push({ path, reason: 'it has no front matter' });
    else episodes.push(read);
  }
  return { episodes, people, transcripts, lists, others };
}

function hasFields({ path, split }: SiteDocument, { valuesFor }: GivenValues): boolean {
  return (
    Object.keys(split.data).length > Object.keys(valuesFor(path)).length ||
    Object.keys(split.data).some((name) => !Object.hasOwn(valuesFor(path), name))
  );
}

function lowerFirst(text: string): string {
  return (text.charAt(0).toLowerCase() + text.slice(1)).replace(/\.$/, '');
}
