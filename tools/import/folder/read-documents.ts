import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import {
  formatOfData,
  readData,
  splitDocument,
  type Data,
  type SplitDocument,
} from './front-matter';
import type { SourceSite } from './find-site';
import { isData, textAt, valueAt } from './values-of';

/** A document of the site with the values that its folders give it. */
export type SiteDocument = {
  /** Below the root of the site, with forward slashes. */
  readonly path: string;
  readonly split: SplitDocument;
  /** The file as it is, for the hash of the next import. */
  readonly source: string;
};

const DOCUMENT = /\.(?:md|markdown|mdown|mdx|html?)$/i;

export function isDocument(path: string): boolean {
  return DOCUMENT.test(path);
}

/**
 * Reads a document, and adds the values that its generator takes from elsewhere: defaults of
 * Jekyll's configuration, `cascade` of Hugo, data files of Eleventy.
 *
 * @returns A sentence about why it cannot be read.
 */
export async function readDocument(
  site: SourceSite,
  path: string,
  given: GivenValues,
): Promise<SiteDocument | string> {
  const bytes = await readFile(join(site.root, path)).catch(() => null);
  if (bytes === null) return 'It cannot be read.';
  const source = bytes.toString('utf8');
  if (source.includes('\u0000') || source.includes('\uFFFD')) return 'It is no text in UTF-8.';
  const split = splitDocument(source);
  if (typeof split === 'string') return split;
  const data = { ...given.valuesFor(path), ...split.data };
  return { path, source, split: { ...split, data } };
}

/** What the folders of a document say about it. */
export type GivenValues = {
  readonly valuesFor: (path: string) => Data;
  /** Data files that were read. */
  readonly used: readonly string[];
};

/** Collects the values that documents get from other files. */
export async function givenValues(
  site: SourceSite,
  paths: readonly string[],
): Promise<GivenValues> {
  const byFolder: [folder: string, data: Data][] = [];
  const byFile = new Map<string, Data>();
  const used: string[] = [];
  const read = async (path: string): Promise<Data | null> => {
    const format = formatOfData(path);
    if (format === null) return null;
    const data = readData(await readFile(join(site.root, path), 'utf8'), format);
    if (typeof data === 'string') return null;
    used.push(path);
    return data;
  };
  for (const path of paths) {
    const [folder, name] = [posix.dirname(path), posix.basename(path)];
    if (site.generator === 'Hugo' && /^_index\.\w+$/.test(name)) {
      const split = splitDocument(await readFile(join(site.root, path), 'utf8'));
      const cascade = typeof split === 'string' ? null : valueAt(split.data, 'cascade');
      for (const one of Array.isArray(cascade) ? cascade : [cascade])
        if (isData(one))
          byFolder.push([folder, isData(one['params']) ? { ...one, ...one['params'] } : one]);
    }
    if (site.generator === 'Eleventy' && /\.(?:json|ya?ml|toml)$/.test(name)) {
      const own = name.replace(/(?:\.11tydata)?\.\w+$/, '');
      const isFolders = own === posix.basename(folder);
      const document = paths.find(
        (other) => isDocument(other) && other.replace(/\.\w+$/, '') === posix.join(folder, own),
      );
      if (!isFolders && document === undefined) continue;
      const data = await read(path);
      if (data === null) continue;
      if (document === undefined) byFolder.push([folder, data]);
      else byFile.set(document, data);
    }
  }
  // A value of a deeper folder wins.
  byFolder.sort(([a], [b]) => a.length - b.length);
  const defaults = site.generator === 'Jekyll' ? jekyllDefaults(site.config) : () => ({});
  return {
    used,
    valuesFor: (path) =>
      Object.assign(
        {},
        defaults(path),
        ...byFolder.filter(([folder]) => path.startsWith(`${folder}/`)).map(([, data]) => data),
        byFile.get(path),
      ) as Data, // a merge of objects
  };
}

/** The values of `defaults` in `_config.yml`, by path and collection. */
function jekyllDefaults(config: Data): (path: string) => Data {
  const rules = Array.isArray(config['defaults']) ? config['defaults'].filter(isData) : [];
  return (path) => {
    const type = /^_([^/]+)\//.exec(path)?.[1] ?? 'pages';
    const fitting = rules.filter((rule) => {
      const scope = textAt(rule, 'scope.path').replace(/^\/|\/$/g, '');
      const only = textAt(rule, 'scope.type');
      return (scope === '' || path.startsWith(`${scope}/`)) && (only === '' || only === type);
    });
    const values = fitting.map((rule) => valueAt(rule, 'values')).filter(isData);
    return Object.assign({}, ...values) as Data; // a merge of objects
  };
}
