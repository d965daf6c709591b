import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { AskHost } from './ask-hosts';
import { downloadAudio } from './download-audio';
import { chaptersInNotes, type FeedChapter } from './episode/chapters-of';
import type { MappedEpisode, MappedField } from './episode/mapped-episode';
import type { ImportPorts } from './import-ports';
import type { NotesPictures } from './notes-pictures';
import type { ImportOptions } from './options';
import { CHAPTERS_FILE, chaptersFileFor, transcriptOf, type Sidecar } from './sidecars';
import { episodeText } from './write/episode-text';
import { hashOf } from './write/hash-of';
import type { EpisodeState } from './write/import-state';
import { writeLastNotes } from './write/last-notes';
import { writeIfChanged } from './write/write-if-changed';

/** What every episode of one import needs to fetch its files. */
export type Fetching = {
  readonly options: ImportOptions;
  readonly ports: ImportPorts;
  readonly allowPrivate: boolean;
  readonly language: string;
  /** Hosts that did not answer. */
  readonly unreachable: Set<string>;
  readonly askHost: AskHost;
  readonly pictures: NotesPictures;
  /** Whether pictures are taken of notes that have not changed, too. */
  readonly takesOldPictures: boolean;
};

/** Notes a line about one episode for the report. */
export type Say = (field: string, message: string) => void;

/** Writes a new episode with the files beside it. @returns What the next import compares with. */
export async function createEpisode(
  episode: MappedEpisode,
  slug: string,
  formerly: readonly string[],
  fetching: Fetching,
  say: Say,
): Promise<EpisodeState> {
  const { options } = fetching;
  const fields = new Map<string, MappedField>(episode.fields);
  if (formerly.length > 0) fields.set('formerly', { value: formerly, raw: episode.link });
  // A file of a folder is copied, and measured by the build.
  const isLocal = episode.audio.address.startsWith('/');
  if (options.audio === 'download' && !isLocal) {
    const { signal } = fetching.ports;
    await downloadAudio(
      fields,
      episode,
      slug,
      { ...options, allowPrivate: fetching.allowPrivate, signal },
      say,
    );
  }
  if (!fields.has('audioFrom') && !isLocal) await completeAudio(fields, episode, fetching, say);
  const file = posix.join(episode.date.slice(0, 4), `${slug}.md`);
  const path = join(options.into, 'episodes', file);
  const sidecars = await sidecarsOf(episode, fetching, say);
  addChapters(fields, episode, sidecars);
  const files: Record<string, [string, string]> = {};
  if (!options.dryRun) {
    await copyLocal(episode.copies, join(options.into, '..', 'public'));
    for (const { ending, text, raw } of sidecars) {
      await writeIfChanged(path.replace(/\.md$/, ending), text);
      files[ending] = [hashOf(raw), hashOf(text)];
    }
    const values = new Map([...fields].map(([name, { value }]) => [name, value]));
    await writeIfChanged(path, episodeText(values, episode.notes.markdown, episode.transcript));
    await writeLastNotes(options.into, file, episode.notes.markdown);
  }
  return {
    file,
    audio: episode.audio.address,
    date: episode.date,
    title: episode.title,
    fields: Object.fromEntries(
      [...fields].map(([name, { value, raw }]) => [name, [hashOf(raw), hashOf(value)]]),
    ),
    notes: [hashOf(episode.notesRaw), hashOf(episode.notes.markdown)],
    files,
  };
}

/** Copies files of a folder into the public folder. One that is there already stays. */
async function copyLocal(copies: MappedEpisode['copies'], publicDir: string): Promise<void> {
  for (const { from, to } of copies) {
    const target = join(publicDir, to);
    await mkdir(dirname(target), { recursive: true });
    // Cloned where the disk can do that, since audio is large.
    await copyFile(from, target, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL).catch(
      (error: unknown) => {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      },
    );
  }
}

/** The transcript and the chapters that the feed names, unless the author wants none. */
export async function sidecarsOf(
  episode: MappedEpisode,
  { options, allowPrivate, unreachable, language }: Fetching,
  say: Say,
): Promise<Sidecar[]> {
  const isChapters = ({ ending }: Sidecar) => ending === CHAPTERS_FILE;
  if (options.noTranscripts) return episode.sidecars.filter(isChapters);
  const fetch = { allowPrivate, unreachable, language };
  const [transcript, chapters] = [
    await transcriptOf(episode.attachments, fetch, (message) => say('transcript', message)),
    await chaptersFileFor(episode.attachments, fetch, (message) => say('chapters', message)),
  ];
  return [transcript, chapters, ...episode.sidecars].flatMap((one) => one ?? []);
}

/** Chapters of a file win over those in the feed, and these over lines with times in the notes. */
function addChapters(
  fields: Map<string, MappedField>,
  { notes, notesRaw }: MappedEpisode,
  sidecars: readonly Sidecar[],
): void {
  if (sidecars.some(({ ending }) => ending === CHAPTERS_FILE)) {
    fields.delete('chapters');
    return;
  }
  if (fields.has('chapters')) return;
  const duration = fields.get('duration')?.value;
  const text = plainLines(notes.markdown);
  const found: FeedChapter[] = chaptersInNotes(
    text,
    typeof duration === 'number' ? duration : null,
  );
  if (found.length > 0 && typeof duration === 'number')
    fields.set('chapters', { value: found, raw: notesRaw });
}

/** Markdown with a line for each item, without pictures and marks of lists, bold and links. */
function plainLines(markdown: string): string {
  return (
    markdown
      .replaceAll(/<!--[\s\S]*?-->/g, '')
      // Lines of one sentence that the author wrapped.
      .replaceAll(/(?<!\\)\n[ \t]+(?![-*+>#[\d])(?=\S)/g, ' ')
      .replaceAll(/\\\n/g, '\n')
      .replaceAll(/!\[(?:\\.|[^\]\\])*\]\([^)]*\)/g, '')
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/\*\*|__|\\(?=[^\w\s])/g, '')
      .replaceAll(/^\s*(?:[-*+]|\d+[.)]|#{1,6}|>)\s+/gm, '')
      .replaceAll(/&#x20;|&#xA;/g, ' ')
  );
}

/** Asks the audio's host for what the feed does not say. Without an answer it becomes a draft. */
async function completeAudio(
  fields: Map<string, MappedField>,
  episode: MappedEpisode,
  { options, askHost }: Fetching,
  say: Say,
): Promise<void> {
  const { audio } = episode;
  const lacks = ['duration', 'bytes'].filter((name) => !fields.has(name));
  if (options.noProbe || (lacks.length === 0 && !audio.isAssumed)) {
    if (audio.isAssumed)
      say('audio', `${audio.written} is not on https. Written with https, and not tried.`);
  } else {
    const { bytes, duration, why } = await askHost(episode);
    if (bytes !== null && !fields.has('bytes')) fields.set('bytes', { value: bytes, raw: '' });
    if (duration !== null && !fields.has('duration'))
      fields.set('duration', { value: duration, raw: '' });
    if (why !== null && audio.isAssumed) {
      say(
        'audio',
        `${audio.written} is not on https, and its https address does not answer: ${why} Move it to an https address, or put the file below public/.`,
      );
    }
  }
  const open = ['duration', 'bytes'].filter((name) => !fields.has(name));
  if (open.length === 0) return;
  fields.set('draft', { value: true, raw: '' });
  say(
    open[0] ?? 'bytes',
    `It is not said, and the host was not asked or does not say it. Write ${open.map((name) => `\`${name}\``).join(' and ')} by hand and remove \`draft\`: the file is a draft.`,
  );
}
