import { readFile, rm } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import { readOneEpisode } from '@/tools/transcribe/read-episodes';
import { fileWithoutTranscript } from '@/tools/transcribe/write/episode-file';
import { sidecarsOf, type Fetching, type Say } from './create-episode';
import type { MappedEpisode } from './episode/mapped-episode';
import { CHAPTERS_FILE, type Sidecar } from './sidecars';
import { hashOf } from './write/hash-of';
import { STATE_FOLDER, type EpisodeState } from './write/import-state';
import { readSource } from './write/splice-field';
import { writeIfChanged } from './write/write-if-changed';

/**
 * Brings the files beside an episode up to date, and changes `state` accordingly.
 *
 * @param path Of the episode.
 * @returns Whether a file was written.
 */
export async function updateSidecars(
  episode: MappedEpisode,
  path: string,
  state: EpisodeState,
  fetching: Fetching,
  say: Say,
): Promise<boolean> {
  if (fetching.options.noTranscripts || !hasNews(episode, state)) return false;
  let wrote = false;
  for (const sidecar of await sidecarsOf(episode, fetching, say)) {
    const { ending, text, raw } = sidecar;
    const file = path.replace(/\.md$/, ending);
    const last = state.files[ending];
    const now = await readFile(file, 'utf8').catch(() => null);
    if (now === null && last !== undefined) continue;
    const isOurs = now === null || (last !== undefined && hashOf(now) === last[1]);
    if (isOurs && (now !== null || (await makeRoom(sidecar, path, fetching, say)))) {
      wrote = (await writeIfChanged(file, text)) || wrote;
      state.files[ending] = [hashOf(raw), hashOf(text)];
      continue;
    }
    if (now === null || hashOf(now) !== hashOf(text)) {
      const field = ending === CHAPTERS_FILE ? 'chapters' : 'transcript';
      const what = now === null ? 'The episode has its own' : `${basename(file)} was changed here`;
      const aside = posix.join(STATE_FOLDER, 'theirs', basename(file));
      await writeIfChanged(join(fetching.options.into, aside), text);
      say(field, `${what}, which stays. The file of the feed is in ${aside}.`);
    }
    state.files[ending] = [hashOf(raw), last?.[1] ?? ''];
  }
  return wrote;
}

/** Whether the feed names a file of which nothing is known. Of several forms, one was taken. */
function hasNews({ attachments, sidecars }: MappedEpisode, { files }: EpisodeState): boolean {
  const raws = new Set(Object.values(files).map(([raw]) => raw));
  const isKnown = ({ xml }: { readonly xml: string }) => raws.has(hashOf(xml));
  const names = new Set(attachments.map(({ name }) => name));
  return (
    [...names].some((name) => !attachments.some((one) => one.name === name && isKnown(one))) ||
    sidecars.some(({ raw }) => !raws.has(hashOf(raw)))
  );
}

/**
 * Makes room for a file that the host publishes later. A transcript takes the place of one that a
 * program wrote and nobody changed.
 *
 * @returns Whether the file can be written beside the episode.
 */
async function makeRoom(
  { ending }: Sidecar,
  path: string,
  { options }: Fetching,
  say: Say,
): Promise<boolean> {
  if (ending === CHAPTERS_FILE) {
    const data = readSource(await readFile(path))?.data;
    return data !== undefined && !Object.hasOwn(data, 'chapters');
  }
  const { text, textLine, bytes, timingFile } = await readOneEpisode(options.into, path);
  if (text.kind !== 'ours') return text.kind !== 'theirs';
  const without = fileWithoutTranscript(bytes, textLine ?? 1);
  if (without === null) return false;
  await writeIfChanged(path, without);
  await rm(timingFile, { force: true });
  say('transcript', 'The host has published one. It takes the place of the automatic one.');
  return true;
}
