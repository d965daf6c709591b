import { FIELD_ORDER, type MappedEpisode } from './episode/mapped-episode';
import type { EpisodeState } from './write/import-state';
import { CHAPTERS_FILE } from './sidecars';
import { hashOf } from './write/hash-of';
import { fieldText } from './write/episode-text';
import { mergeNotes } from './notes/merge-notes';
import {
  notesIn,
  readSource,
  spliceField,
  spliceNotes,
  type EpisodeSource,
} from './write/splice-field';

/** The outcome of an update of one file. */
export type Updated = {
  /** The new text; `null` if it stays as it is. */
  readonly text: string | null;
  readonly state: EpisodeState;
  readonly lines: readonly { readonly field: string; readonly message: string }[];
  /** What the feed has where the author's version stays; an empty string for nothing. */
  readonly theirs: string;
  /** The notes that the next update compares with; `null` if only their hash is known. */
  readonly lastNotes: string | null;
};

export type UpdateOptions = {
  /** Fields in which the feed wins. */
  readonly theirs: ReadonlySet<string>;
  /** Fields that were not looked for in the feed. */
  readonly unread: ReadonlySet<string>;
  /** The notes that were written last, to merge with; `null` for no merge. */
  readonly mergeFrom: string | null;
  /** Whether pictures were fetched for notes whose text is the same, and which the author left. */
  readonly hasNewPictures: boolean;
};

const MEASURED = new Set(['audio', 'duration', 'bytes']);

/** Fields that import decides once. */
const FIXED = new Set(['guid', 'slug', 'draft', 'audioFrom', 'formerly']);

/** Of a value that is not from the feed, such as a length that the host of the audio said. */
const NO_TEXT = hashOf('');

/**
 * Brings one file up to date. Each field has three values: the one written last, the one in the
 * file and the one in the feed. The author's wins where both changed.
 */
export function updateEpisode(
  bytes: Buffer,
  before: EpisodeState,
  episode: MappedEpisode,
  options: UpdateOptions,
): Updated {
  const { theirs, unread } = options;
  const source = readSource(bytes);
  const lines: { field: string; message: string }[] = [];
  if (source === null) {
    lines.push({
      field: 'file',
      message: 'Its front matter cannot be read, so it stays as it is.',
    });
    return { text: null, state: before, lines, theirs: '', lastNotes: null };
  }
  let current = source;
  const aside: string[] = [];
  const fields = { ...before.fields };
  // A downloaded file is measured by the build, and its address is ours.
  const isLocal = Object.hasOwn(source.data, 'audioFrom');
  if (
    isLocal &&
    source.data['audioFrom'] !== episode.audio.written &&
    before.audio !== episode.audio.address
  ) {
    lines.push({
      field: 'audio',
      message: `The feed has another file now: ${episode.audio.written}. The downloaded one stays.`,
    });
  }
  const names = new Set([...FIELD_ORDER, ...Object.keys(before.fields)]);
  for (const name of names) {
    if (FIXED.has(name) || unread.has(name) || (isLocal && MEASURED.has(name))) continue;
    // A file beside the episode has them.
    if (name === 'chapters' && Object.hasOwn(before.files, CHAPTERS_FILE)) continue;
    const mapped = episode.fields.get(name);
    const last = fields[name];
    if (mapped === undefined) {
      if (last !== undefined && last[0] !== GONE && last[0] !== NO_TEXT) {
        lines.push({ field: name, message: 'It left the feed. The value in the file stays.' });
        fields[name] = [GONE, last[1]];
      }
      continue;
    }
    const raw = hashOf(mapped.raw);
    if (last?.[0] === raw) continue;
    const fresh = hashOf(mapped.value);
    const has = Object.hasOwn(current.data, name);
    const now = hashOf(current.data[name] ?? null);
    const wasDeleted = last !== undefined && !has;
    const isOurs = last === undefined ? !has : has && now === last[1];
    if (fresh === last?.[1] || (has && now === fresh)) {
      fields[name] = [raw, fresh];
      continue;
    }
    if (wasDeleted && !theirs.has(name)) {
      fields[name] = [raw, last[1]];
      continue;
    }
    const next = isOurs || theirs.has(name) ? spliceField(current, name, mapped.value) : null;
    const read = next === null ? null : readSource(Buffer.from(next));
    if (read !== null) {
      current = read;
      fields[name] = [raw, fresh];
      continue;
    }
    fields[name] = [raw, last?.[1] ?? NONE];
    aside.push(fieldText(name, mapped.value));
    lines.push({ field: name, message: BOTH });
  }
  const notes = updateNotes(current, before.notes, episode, options);
  if (notes.message !== null) lines.push({ field: 'notes', message: notes.message });
  if (notes.message === BOTH) aside.push(`\n${episode.notes.markdown}\n`);
  const text = notes.text ?? current.text;
  return {
    text: text === source.text ? null : text,
    state: {
      ...before,
      fields,
      notes: notes.pair,
      audio: episode.audio.address,
      date: episode.date,
      title: episode.title,
    },
    lines,
    theirs: aside.join(''),
    lastNotes: notes.last,
  };
}

/** Stands for the hash of a text that left the feed, or of a value that was never written. */
const GONE = 'gone';
const NONE = 'none';

const BOTH = 'You changed it since the import, and the feed changed it too. Yours stays.';

export const MERGED = 'You changed them since the import, and the feed changed them too. Merged.';

type UpdatedNotes = {
  /** The whole file; `null` if it stays as it is. */
  readonly text: string | null;
  readonly pair: [string, string];
  readonly last: string | null;
  readonly message: string | null;
};

function updateNotes(
  source: EpisodeSource,
  [lastRaw, lastWritten]: readonly [string, string],
  { notes, notesRaw }: MappedEpisode,
  { theirs, mergeFrom, hasNewPictures }: UpdateOptions,
): UpdatedNotes {
  const raw = hashOf(notesRaw);
  const fresh = hashOf(notes.markdown);
  const inFile = notesIn(source);
  const now = inFile === null ? NONE : hashOf(inFile);
  const stay = (message: string | null = null): UpdatedNotes => ({
    text: null,
    pair: [raw, lastWritten],
    last: now === lastWritten ? inFile : null,
    message,
  });
  const take = (text: string | null, message: string | null = null): UpdatedNotes => ({
    text,
    pair: [raw, fresh],
    last: notes.markdown,
    message,
  });
  if (raw === lastRaw && !hasNewPictures) return stay();
  if (now === fresh || fresh === lastWritten) return take(null);
  if (now === lastWritten) return take(spliceNotes(source, notes.markdown));
  if (inFile === null) return stay(BOTH);
  if (theirs.has('notes')) return take(spliceNotes(source, notes.markdown));
  const merged = mergeFrom === null ? null : mergeNotes(mergeFrom, inFile, notes.markdown);
  return merged === null ? stay(BOTH) : take(spliceNotes(source, merged), MERGED);
}
