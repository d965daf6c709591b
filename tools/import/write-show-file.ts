import { join } from 'node:path';
import { fetchArtwork } from './artwork';
import type { ImportPorts } from './import-ports';
import type { ImportOptions } from './options';
import type { Source } from './read-source';
import { showExists } from './show/existing-show';
import type { MappedShow } from './show/map-show';
import { showText } from './write/show-text';
import { writeIfChanged } from './write/write-if-changed';

/** Writes show.yaml and its artwork, unless there is one. */
export async function writeShowFile(
  { into, noPictures }: ImportOptions,
  show: MappedShow,
  source: Source,
  allowPrivate: boolean,
  { print }: ImportPorts,
): Promise<void> {
  if (await showExists(into)) return;
  const publicDir = join(into, '..', 'public');
  const say = (message: string) => print(`artwork: ${message}`);
  const artwork = await fetchArtwork(show, !noPictures, publicDir, allowPrivate, say);
  const day = new Date().toISOString().slice(0, 10);
  await writeIfChanged(
    join(into, 'show.yaml'),
    showText(show, artwork, `${source.label} on ${day}`),
  );
}
