import { createHash } from 'node:crypto';
import { SPEAKER_NAMES } from '@/lib/episode/speakers';
import { TRANSCRIPT_TERMS, type TermCounts } from '@/lib/episode/terms';
import { TRANSCRIPT_CHARACTERS } from '@/lib/output/fonts/characters';
import type { Transcript } from '@/lib/transcript/transcript';
import { deferBody, packBody } from './deferred-transcript';
import { hashOfPart, setHashOfPart } from './hash-of-part';
import { isUnchanged, recordFiles, type Asked } from './files/asked-files';
import { TRANSCRIPT_LINKS, type HtmlLinks } from './notices/html-links';
import { packText, unpackText, type PackedText } from './packed-text';
import { readEpisode, type EpisodeContext, type ReadEpisode } from './read-episode';
import { sourceLines } from './notices/source-lines';
import { splitFrontMatter } from './yaml/front-matter';
import { readYaml } from './yaml/yaml-fields';

/** Texts that earlier builds have kept, by keys. */
export type KeptTexts = {
  /** `null` if they are not there, or if they are damaged. */
  readonly read: (key: string) => readonly PackedText[] | null;
  readonly write: (key: string, texts: readonly PackedText[]) => void;
};

/** What each build asks about all transcripts; finding it would unpack them. */
type Facts = {
  readonly terms: TermCounts;
  readonly names: readonly string[];
  readonly characters: string;
  readonly links: HtmlLinks;
};

/** What is the same each time an episode file is read, apart from functions. */
type Reading = Omit<ReadEpisode, 'lineOf' | 'lineOfText'>;

type KeptReading = {
  readonly asked: readonly Asked[];
  readonly reading: Reading;
  /** `hashOfPart` of the large parts of the episode, which take a millisecond to hash. */
  readonly hashes: { readonly transcript: string; readonly timing: string | null };
  readonly facts: Facts;
};

/** The texts that are kept of an episode: a `KeptReading`, and the body from `packBody`. */
type EpisodeTexts = readonly [head: PackedText, body: PackedText];

/** An episode file that was read. */
export type FreshReading =
  | { readonly texts: EpisodeTexts }
  /** It has problems, so it is not kept. */
  | { readonly texts: null; readonly read: ReadEpisode };

/** Reads an episode file, in this thread or another one. */
export type ReadFresh = (file: string, source: string) => Promise<FreshReading>;

/**
 * Reads an episode file as `readEpisode` does, but not again if neither the file nor the show
 * nor any file that was asked for has changed. Files with problems are read each time. The text
 * and the times of an episode stay packed until they are needed.
 *
 * @param file Path shown in problems; the file name without `.md` is the slug.
 * @param source The whole file, decoded.
 * @param readFresh Reads a file that is not kept, as `readToKeep` does.
 */
export async function keptEpisode(
  file: string,
  source: string,
  context: EpisodeContext,
  kept: KeptTexts,
  readFresh: ReadFresh,
): Promise<ReadEpisode> {
  const key = keyOf([file, context.contentDir, context.show, source]);
  const known = kept.read(key);
  const [head, body] = known ?? [];
  const found = head === undefined || body === undefined ? null : parseKept([head, body]);
  if (found !== null && (await isUnchanged(found.head.asked, context))) {
    return restored(found, file, source);
  }
  const fresh = await readFresh(file, source);
  if (fresh.texts === null) return fresh.read;
  kept.write(key, fresh.texts);
  return restored(parseKept(fresh.texts), file, source);
}

/** Reads an episode file, and packs what is the same each time. */
export async function readToKeep(
  file: string,
  source: string,
  context: EpisodeContext,
): Promise<FreshReading> {
  const { files, asked } = recordFiles(context);
  const read = await readEpisode(file, source, { ...context, ...files });
  if (read.episode === null) return { texts: null, read };
  const { transcript, timing } = read.episode;
  const { rest, body } = packBody(read.episode);
  const hashes = {
    transcript: hashOfPart(transcript),
    timing: timing === null ? null : hashOfPart(timing),
  };
  const reading = { ...read, episode: { ...read.episode, ...rest } };
  const facts = factsOf(transcript);
  // JSON leaves its functions out.
  return { texts: [packText(JSON.stringify({ asked, reading, hashes, facts })), body] };
}

function factsOf(transcript: Transcript): Facts {
  return {
    terms: TRANSCRIPT_TERMS.of(transcript),
    names: SPEAKER_NAMES.of(transcript),
    characters: TRANSCRIPT_CHARACTERS.of(transcript),
    links: TRANSCRIPT_LINKS.of(transcript),
  };
}

function setFacts(transcript: Transcript, { terms, names, characters, links }: Facts): void {
  TRANSCRIPT_TERMS.set(transcript, terms);
  SPEAKER_NAMES.set(transcript, names);
  TRANSCRIPT_CHARACTERS.set(transcript, characters);
  TRANSCRIPT_LINKS.set(transcript, links);
}

type Parsed = { readonly head: KeptReading; readonly body: PackedText };

function parseKept([head, body]: EpisodeTexts): Parsed {
  // Only `readToKeep` packs such texts.
  return { head: JSON.parse(unpackText(head)) as KeptReading, body };
}

function restored({ head, body }: Parsed, file: string, source: string): ReadEpisode {
  const { reading, hashes, facts } = head;
  if (reading.episode !== null) {
    const { transcript, timing } = reading.episode;
    deferBody(reading.episode, body);
    setHashOfPart(transcript, hashes.transcript);
    if (timing !== null && hashes.timing !== null) setHashOfPart(timing, hashes.timing);
    setFacts(transcript, facts);
  }
  return { ...reading, ...linesOf(file, source) };
}

/** Finds lines as the original does. The source is read again only if a notice needs a line. */
function linesOf(file: string, source: string): Pick<ReadEpisode, 'lineOf' | 'lineOfText'> {
  const split = () => {
    const parts = splitFrontMatter(file, source);
    if ('message' in parts) throw new Error(`${file} was read without a problem before.`);
    return parts;
  };
  return {
    lineOf: (path) => readYaml(file, split().yaml, 2).fields?.lineOf(path) ?? 1,
    lineOfText: (text) => {
      const { body, bodyLine } = split();
      return sourceLines(body, bodyLine).of(text);
    },
  };
}

function keyOf(inputs: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
}
