import { stat } from 'node:fs/promises';
import { FeedError } from './feed/parse-feed';
import { askAboutFeed, completeFeed, findFeed } from './find-feed';
import type { ImportPorts } from './import-ports';
import { EXIT, ImportError, type ImportOptions } from './options';
import { planFolder } from './folder/plan-folder';
import { takesOldPictures } from './notes-pictures';
import { planFeed } from './plan-feed';
import { refusePrivate } from './refuse-private';
import { refuseSample } from './show/existing-show';
import { readState, type ImportState } from './write/import-state';
import { writeShow } from './write-show';

/**
 * Imports a show from its feed.
 *
 * @param what An address, or the path of a file.
 * @returns The exit code.
 */
export async function runImport(
  what: string,
  options: ImportOptions,
  ports: ImportPorts,
): Promise<number> {
  try {
    return await importFrom(what, options, ports);
  } catch (error) {
    if (!(error instanceof ImportError || error instanceof FeedError)) throw error;
    const label = error instanceof FeedError ? `${what.replace(/^.*\//, '') || what}: ` : '';
    ports.print(label + error.message);
    return EXIT.nothing;
  }
}

async function importFrom(
  what: string,
  options: ImportOptions,
  ports: ImportPorts,
): Promise<number> {
  const { print } = ports;
  if (/^https?:\/\/(?:podcasts|itunes)\.apple\.com\//i.test(what)) {
    throw new ImportError(
      `${what}: This is a page of Apple Podcasts. Its feed has another address: look for "RSS" on the show's own site, or in the settings of its host.`,
    );
  }
  refusePrivate(/^https?:/i.test(what) ? what : null, []);
  const state = await readState(options.into);
  if (state?.isFinished === true && !options.update) {
    throw new ImportError(
      `${options.into}: The import is finished. Bring it up to date with --update.`,
    );
  }
  if (state === null && options.update) {
    throw new ImportError(
      `${options.into}: There is no import to update. Run it without --update first.`,
    );
  }
  await refuseSample(options.into);
  const isFolder = (await stat(what).catch(() => null))?.isDirectory() === true;
  if (isFolder) return importFolder(what, state, options, ports);
  // What is asked for may be in a feed that has not changed.
  const isAnew = options.again || takesOldPictures(options, state);
  const found = await findFeed(what, { ...options, isAnew }, state);
  if (found === null) {
    print('The feed has not changed. Nothing was written.');
    return EXIT.all;
  }
  const { source, allowPrivate } = found;
  if (state?.isFinished === true && state.hash === source.hash && !isAnew) {
    print('The feed has not changed. Nothing was written.');
    return EXIT.all;
  }
  for (const hop of source.hops) print(`Redirected to ${hop}.`);
  const feed = await completeFeed(source, allowPrivate, print);
  refusePrivate(source.address, feed.items);
  if (feed.items.length === 0) throw new ImportError(`${source.label}: The feed has no items.`);
  await askAboutFeed(source, feed, state, options, ports);
  const plan = await planFeed(feed, source.address, options, ports.signal);
  return writeShow({ source, plan, state, allowPrivate }, options, ports);
}

async function importFolder(
  what: string,
  state: ImportState | null,
  options: ImportOptions,
  ports: ImportPorts,
): Promise<number> {
  const { source, plan } = await planFolder(what, options, ports);
  if (state?.isFinished === true && state.hash === source.hash && !options.again) {
    ports.print('The folder has not changed. Nothing was written.');
    return EXIT.all;
  }
  const { allowPrivate } = options;
  return writeShow({ source, plan, state, allowPrivate }, options, ports);
}
