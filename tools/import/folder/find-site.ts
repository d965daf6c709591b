import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { formatOfData, readData, type Data } from './front-matter';

export type Generator = 'Hugo' | 'Jekyll' | 'Eleventy' | 'Astro' | 'Markdown';

/** The folder of a site, as its generator knows it. */
export type SourceSite = {
  readonly generator: Generator;
  /** Of the whole site. */
  readonly root: string;
  /** The folder that the author names: the root, or one below it. */
  readonly folder: string;
  /** The configuration file below the root; `null` without one. */
  readonly configFile: string | null;
  /** Empty for a configuration that is a program. */
  readonly config: Data;
  /** The text of the configuration. */
  readonly configText: string;
};

const CONFIGS: readonly (readonly [Generator, RegExp])[] = [
  ['Astro', /^astro\.config\.(?:m?[jt]s|c[jt]s)$/],
  ['Eleventy', /^(?:\.eleventy\.js|eleventy\.config\.(?:m?[jt]s|c[jt]s))$/],
  ['Jekyll', /^_config\.(?:ya?ml|toml)$/],
  ['Hugo', /^(?:hugo|config)\.(?:toml|ya?ml|json)$/],
];

/** Folders that tell a generator where no configuration does. */
const SIGNS: readonly (readonly [Generator, string])[] = [
  ['Astro', 'src/content'],
  ['Jekyll', '_posts'],
  ['Jekyll', '_episodes'],
  ['Hugo', 'archetypes'],
  ['Hugo', 'config/_default'],
];

/** How many folders above the named one may have the configuration. */
const MAX_ABOVE = 6;

/** Finds the generator of a folder by its configuration, which may be in a folder above. */
export async function findSite(named: string): Promise<SourceSite> {
  const folder = resolve(named);
  let root = folder;
  for (let above = 0; above <= MAX_ABOVE && dirname(root) !== root; above += 1) {
    const found = await siteAt(root, folder);
    if (found !== null) return found;
    root = dirname(root);
  }
  const none = { folder, configFile: null, config: {}, configText: '' };
  for (const [generator, sign] of SIGNS) {
    const isThere = await stat(join(folder, sign)).catch(() => null);
    if (isThere !== null) return { ...none, generator, root: folder };
  }
  return { ...none, generator: 'Markdown', root: folder };
}

async function siteAt(root: string, folder: string): Promise<SourceSite | null> {
  const names = await readdir(root).catch(() => []);
  for (const [generator, form] of CONFIGS) {
    const name = names.find((one) => form.test(one)) ?? null;
    const file = name ?? (generator === 'Hugo' ? await splitConfig(root) : null);
    if (file === null) continue;
    const configText = await readFile(join(root, file), 'utf8').catch(() => '');
    const format = formatOfData(file);
    const config = format === null ? {} : readData(configText, format);
    return {
      ...{ generator, root, folder, configFile: file, configText },
      config: typeof config === 'string' ? {} : config,
    };
  }
  return null;
}

/** Hugo may have its configuration in a folder. */
async function splitConfig(root: string): Promise<string | null> {
  const names = await readdir(join(root, 'config/_default')).catch(() => []);
  const name = names.find((one) => /^(?:hugo|config)\.(?:toml|ya?ml|json)$/.test(one));
  return name === undefined ? null : `config/_default/${name}`;
}
