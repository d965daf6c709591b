import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { formatOfData, readData, type Data } from './front-matter';
import type { SourceSite } from './find-site';
import { isPerson } from './folder-people';
import { nameOf } from './join-transcripts';
import type { SiteDocument } from './read-documents';
import { isData } from './values-of';

/** What data files say about the show and its people. */
export type DataFiles = {
  /** Files such as `_data/site.json`. */
  readonly show: readonly Data[];
  readonly people: readonly SiteDocument[];
  readonly used: ReadonlyMap<string, string>;
};

const SHOW =
  /(?:^|\/)(?:_?data|src)\/(?:.*\/)?(?:site|metadata|meta|show|podcast|config|settings)\.(?:json|ya?ml|toml)$/i;
const PEOPLE = /(?:^|\/)(?:people|persons?|hosts?|guests?|authors?|team)\.(?:json|ya?ml|toml)$/i;

/** Reads data files that tell about the show, or about people: one each, or all in one file. */
export async function readDataFiles(
  site: SourceSite,
  paths: readonly string[],
): Promise<DataFiles> {
  const show: Data[] = [];
  const people: SiteDocument[] = [];
  const used = new Map<string, string>();
  for (const path of paths) {
    const format = formatOfData(path);
    const isOfPeople = PEOPLE.test(path) || isPerson({ path });
    if (format === null || !(SHOW.test(path) || isOfPeople)) continue;
    const source = await readFile(join(site.root, path), 'utf8');
    const data = readData(source, format);
    if (typeof data === 'string') continue;
    used.set(path, isOfPeople ? 'people' : 'facts about the show');
    if (!isOfPeople) show.push(data);
    else if (isPerson({ path })) people.push(personFile(path, source, data));
    else
      for (const [id, own] of Object.entries(data))
        if (isData(own)) people.push(personFile(posix.join('people', `${id}.yml`), source, own));
  }
  return { show, people, used };
}

function personFile(path: string, source: string, data: Data): SiteDocument {
  return { path, source, split: { data: { ...data, id: data['id'] ?? nameOf(path) }, body: '' } };
}
