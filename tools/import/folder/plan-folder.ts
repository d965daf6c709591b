import { setImmediate } from 'node:timers/promises';
import { posix, relative, sep } from 'node:path';
import { ImportError, type ImportOptions } from '@/tools/import/options';
import type { ImportPorts } from '@/tools/import/import-ports';
import { isRefused, withoutTwins, type Planned, type ShowPlan } from '@/tools/import/plan';
import { isChosen } from '@/tools/import/select-items';
import { mapShow, textField, type MappedShow } from '@/tools/import/show/map-show';
import type { Source } from '@/tools/import/read-source';
import { hashOf } from '@/tools/import/write/hash-of';
import { readDataFiles } from './data-files';
import { filesOf } from './files-of';
import { findSite, type SourceSite } from './find-site';
import { folderContext } from './make-context';
import { folderShow, siteAddress } from './folder-show';
import { listSiteFiles } from './list-site-files';
import { readLiveFeed, type LiveFeed } from './live-feed';
import { LocalFiles } from './local-files';
import { mapDocument } from './map-document';
import { withoutCommonImage } from './common-image';
import { givenValues, type SiteDocument } from './read-documents';
import { sortDocuments } from './sort-documents';
import { isData, valueAt } from './values-of';

/** A folder as it was read, and what would be written. */
export type FolderPlan = { readonly source: Source; readonly plan: ShowPlan };

/**
 * Reads the folder of a site of Hugo, Jekyll, Eleventy or Astro, and maps its episodes. Every file
 * is an episode, or named with its use or with the reason why it is not taken.
 *
 * @throws {ImportError} When it has no episodes, or Ctrl-C ends it.
 */
export async function planFolder(
  named: string,
  options: ImportOptions,
  { print, signal }: ImportPorts,
): Promise<FolderPlan> {
  const site = await findSite(named);
  const { paths, passed } = await listSiteFiles(site.root, site.generator);
  const prefix = relative(site.root, site.folder).split(sep).join('/');
  const isInside = (path: string) => prefix === '' || path.startsWith(`${prefix}/`);
  const given = await givenValues(site, paths);
  const sorted = await sortDocuments(site, paths, given);
  const data = await readDataFiles(site, paths);
  const own = sorted.episodes.filter(({ path }) => isInside(path));
  const list = sorted.lists.find(({ path }) => posix.dirname(path) === prefix);
  print(readLine(site, paths.filter(isInside).length, own.length));
  if (own.length === 0) throw new ImportError(`${named}: ${noDocuments(site)}`);
  const live =
    options.feed === null ? null : await readLiveFeed(options.feed, options.allowPrivate, print);
  const sources = [...(list === undefined ? [] : [list.split.data]), ...data.show, site.config];
  const base = siteAddress(sources.slice(list === undefined ? 0 : 1), site.configText);
  const files = new LocalFiles(site, paths, base);
  const artwork = artworkOf(sources, files);
  const show =
    live === null ? folderShow(sources, base, artwork, options) : liveShow(live, options);
  const { context, untaken } = folderContext({
    ...{ site, files, base, options, live, sources },
    ...{ paths, people: [...sorted.people, ...data.people] },
    ...{ transcripts: sorted.transcripts, episodes: own },
    language: textField(show.fields, 'language', 'en'),
  });
  if (site.configFile !== null) context.used.set(site.configFile, 'the configuration');
  for (const path of given.used) context.used.set(path, 'values of documents');
  for (const [path, use] of data.used) context.used.set(path, use);
  for (const { path } of sorted.lists)
    context.used.set(path, path === list?.path ? 'facts about the show' : 'the page of a list');
  const planned: Planned[] = [];
  for (const [at, document] of own.entries()) {
    if (at % 20 === 0) await setImmediate();
    if (signal.aborted) throw new ImportError('Stopped by Ctrl-C before anything was written.');
    planned.push(await mapDocument(document, context));
  }
  const chosen = withoutTwins(withoutCommonImage(planned, context.showImageLine)).filter(
    (one, _, all) => isChosen(one, all, options),
  );
  print(context.fieldLine());
  return {
    source: sourceOf(named, site, own, sorted.transcripts),
    plan: {
      ...{ show: withMessages(show, planned, live, sectionsOf(own, site)), planned: chosen },
      ...{
        leftOut: leftOutOf(planned, untaken),
        showLink: base ?? '',
        address: live?.address ?? null,
      },
      first: [],
      isWhole: chosen.length === planned.length,
      files: filesOf(
        paths.filter(isInside),
        passed.filter(({ path }) => isInside(path)),
        own,
        sorted,
        context.used,
      ),
    },
  };
}

function readLine({ generator, configFile }: SourceSite, count: number, documents: number): string {
  const by = configFile === null ? '' : ` (${configFile})`;
  const what = generator === 'Markdown' ? 'Markdown' : generator;
  return `Read a folder of ${what}${by}: ${count} files, of which ${documents} are documents with fields.`;
}

function noDocuments({ generator }: SourceSite): string {
  const hint =
    generator === 'Markdown'
      ? 'There is no configuration of Hugo, Jekyll, Eleventy or Astro in it or above it. Give the folder with hugo.toml, _config.yml, eleventy.config.js or astro.config.mjs.'
      : 'Give the folder that has the documents of the show.';
  return `It has no document with front matter. ${hint}`;
}

function artworkOf(
  sources: readonly Readonly<Record<string, unknown>>[],
  files: LocalFiles,
): string | null {
  const names = [
    'podcast.image',
    'params.podcast.image',
    'artwork',
    'cover',
    'image',
    'logo',
    'params.image',
    'header_image',
    'params.images',
  ];
  for (const source of sources) {
    for (const name of names) {
      const value = valueAt(source, name);
      const address: unknown = Array.isArray(value)
        ? value[0]
        : isData(value)
          ? value['url']
          : value;
      const found = typeof address === 'string' ? files.find(address, '') : null;
      if (found !== null && /\.(?:jpe?g|png|webp)$/i.test(found.path)) return found.from;
    }
  }
  return null;
}

function liveShow({ channel, address, items }: LiveFeed, { url, zone }: ImportOptions): MappedShow {
  return mapShow(channel, { address, url, zone, itemCount: items.length });
}

/** Folders of Hugo that have episodes, as several shows may share one site. */
function sectionsOf(own: readonly SiteDocument[], { generator }: SourceSite): string[] {
  return generator === 'Hugo' ? [...new Set(own.map(({ path }) => posix.dirname(path)))] : [];
}

function withMessages(
  show: MappedShow,
  planned: readonly Planned[],
  live: LiveFeed | null,
  sections: readonly string[],
): MappedShow {
  const taken = planned.flatMap((one) => (isRefused(one) ? [] : [one]));
  const bare = taken.filter(({ fields }) => !fields.has('guid')).length;
  const messages = [...show.messages];
  if (bare > 0) {
    const remedy =
      live === null
        ? 'Give the live feed with --feed <address>, so that apps do not download everything again.'
        : 'Write the `guid` of the old feed by hand.';
    messages.push({
      field: 'guid',
      message: `${bare} episodes have none, because the feed of the old site makes it. ${remedy}`,
    });
  }
  if (sections.length > 1)
    messages.push({
      field: 'folder',
      message: `Episodes are in ${sections.length} folders: ${sections.join(', ')}. If these are several shows, import one folder each.`,
    });
  return { ...show, messages };
}

function leftOutOf(
  planned: readonly Planned[],
  untaken: ReadonlyMap<string, number>,
): Map<string, number> {
  const counts = new Map([...untaken].map(([name, count]) => [`field ${name}`, count]));
  for (const one of planned) {
    if (isRefused(one)) continue;
    for (const [name, count] of one.notes.leftOut)
      counts.set(`<${name}> in notes`, (counts.get(`<${name}> in notes`) ?? 0) + count);
  }
  return counts;
}

function sourceOf(
  named: string,
  { configText }: SourceSite,
  own: readonly SiteDocument[],
  transcripts: readonly SiteDocument[],
): Source {
  const texts = [...own, ...transcripts].map(({ path, source }) => [path, source]);
  return {
    ...{ label: posix.basename(named.split(sep).join('/')) || named, text: '', address: null },
    ...{ etag: null, modified: null, hops: [], hash: hashOf([configText, texts]) },
  };
}
