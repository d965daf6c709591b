import { readFile } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import { createEpisode, type Fetching, type Say } from './create-episode';
import type { MappedEpisode } from './episode/mapped-episode';
import type { KnownEpisode } from './known-episodes';
import type { Outcome } from './report';
import { updateEpisode } from './update-episode';
import { updateSidecars } from './update-sidecars';
import { hashOf } from './write/hash-of';
import { STATE_FOLDER, type EpisodeState, type ImportState } from './write/import-state';
import { readLastNotes, writeLastNotes } from './write/last-notes';
import { notesIn, readSource } from './write/splice-field';
import { writeIfChanged } from './write/write-if-changed';

/**
 * Brings the files of a known episode up to date, and changes `state` accordingly.
 *
 * @returns `null` if Ctrl-C came before anything was written.
 */
export async function updateKnown(
  found: MappedEpisode,
  known: KnownEpisode,
  state: ImportState,
  fetching: Fetching,
  say: Say,
): Promise<Outcome | null> {
  const { options, ports } = fetching;
  const { state: before } = known;
  if (before === null) return 'same';
  const path = join(options.into, 'episodes', known.file);
  if (!known.exists) return again(found, known, before, state, fetching, say);
  if (!options.update) return 'same';
  const bytes = await readFile(path);
  const { episode, hasNewPictures } = await pictured(found, before, bytes, fetching, say);
  if (ports.signal.aborted) return null;
  if (known.guid !== episode.guid && before.fields['guid']?.[0] !== hashOf(episode.guid)) {
    say(
      'guid',
      `The feed has a new one, "${episode.guid}". The old one stays, so that apps do not download it again.`,
    );
    before.fields['guid'] = [hashOf(episode.guid), before.fields['guid']?.[1] ?? ''];
  }
  const unread = new Set(options.noPictures ? ['image'] : []);
  const { into, merge } = options;
  const mergeFrom = merge ? await readLastNotes(into, known.file, before.notes[1]) : null;
  const theirs = new Set(options.theirs);
  const result = updateEpisode(bytes, before, episode, {
    ...{ theirs, unread, mergeFrom, hasNewPictures },
  });
  for (const { field, message } of result.lines) say(field, message);
  state.episodes[known.guid] = result.state;
  if (options.dryRun) return result.text === null ? 'same' : 'updated';
  if (result.lastNotes !== null) await writeLastNotes(into, known.file, result.lastNotes);
  if (result.theirs !== '') {
    const aside = join(options.into, STATE_FOLDER, 'theirs', basename(known.file));
    await writeIfChanged(aside, result.theirs);
    say(
      'file',
      `What the feed has is in ${posix.join(STATE_FOLDER, 'theirs', basename(known.file))}.`,
    );
  }
  // The file first: a transcript of the host may take the place of the text in it.
  const wrote = result.text !== null && (await writeIfChanged(path, result.text));
  const files = await updateSidecars(episode, path, result.state, fetching, say);
  return wrote || files ? 'updated' : 'same';
}

/**
 * The episode with the pictures of its notes. If their text is the same, only notes that the author
 * has not changed get any, and only the first time.
 */
async function pictured(
  episode: MappedEpisode,
  { notes: [lastRaw, lastWritten] }: EpisodeState,
  bytes: Buffer,
  { pictures, takesOldPictures }: Fetching,
  say: Say,
): Promise<{ readonly episode: MappedEpisode; readonly hasNewPictures: boolean }> {
  const isSame = hashOf(episode.notesRaw) === lastRaw;
  if (isSame && !takesOldPictures) return { episode, hasNewPictures: false };
  const source = isSame ? readSource(bytes) : null;
  const notes = source === null ? null : notesIn(source);
  if (isSame && (notes === null || hashOf(notes) !== lastWritten)) {
    if (pictures.lacksSome(episode))
      say('notes', 'You changed them, so their pictures are left out.');
    return { episode, hasNewPictures: false };
  }
  const brought = await pictures.forChanged(episode, (message) => say('notes', message));
  return { episode: brought, hasNewPictures: isSame && brought !== episode };
}

/** A deleted file stays deleted, unless the author asks for it. */
async function again(
  found: MappedEpisode,
  known: KnownEpisode,
  before: EpisodeState,
  state: ImportState,
  fetching: Fetching,
  say: Say,
): Promise<Outcome | null> {
  // An interrupted import may have noted it and not written it.
  if (!fetching.options.again && fetching.options.update) return 'same';
  const slug = posix.basename(known.file, '.md');
  const { pictures, ports } = fetching;
  const episode = await pictures.forNew(found, (message) => say('notes', message));
  if (ports.signal.aborted) return null;
  const made = await createEpisode(episode, slug, [], fetching, say);
  state.episodes[known.guid] = { ...made, file: before.file };
  return 'created';
}
