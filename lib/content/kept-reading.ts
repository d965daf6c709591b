import { createHash } from 'node:crypto';
import { setTermsOfTranscript, termsOfTranscript, type TermCounts } from '@/lib/episode/terms';
import { hashOfPart, setHashOfPart } from './hash-of-part';
import { isUnchanged, recordFiles, type Asked } from './files/asked-files';
import { readEpisode, type EpisodeContext, type ReadEpisode } from './read-episode';
import { sourceLines } from './notices/source-lines';
import { splitFrontMatter } from './yaml/front-matter';
import { readYaml } from './yaml/yaml-fields';

/** Texts that earlier builds have kept, by keys. */
export type KeptTexts = {
  /** `null` if there is none, or if it is damaged. */
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => void;
};

/** What is the same each time an episode file is read, apart from functions. */
type Reading = Omit<ReadEpisode, 'lineOf' | 'lineOfText'>;

type KeptReading = {
  readonly asked: readonly Asked[];
  readonly reading: Reading;
  /** `hashOfPart` of the large parts of the episode, which take a millisecond to hash. */
  readonly hashes: { readonly transcript: string; readonly timing: string | null };
  /** Of the transcript, whose words take half a millisecond to count. */
  readonly terms: TermCounts;
};

/** A file that was read, with its text for later builds; that is `null` if there are problems. */
export type FreshReading =
  | { readonly read: ReadEpisode; readonly text: string | null }
  /** Another thread has read it. */
  | { readonly read: null; readonly text: string };

/** Reads an episode file, in this thread or another one. */
export type ReadFresh = (file: string, source: string) => Promise<FreshReading>;

/**
 * Reads an episode file as `readEpisode` does, but not again if neither the file nor the show
 * nor any file that was asked for has changed. Files with problems are read each time.
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
  const found = known === null ? null : parseKept(known);
  if (found !== null && (await isUnchanged(found.asked, context))) {
    return restored(found, file, source);
  }
  const { read, text } = await readFresh(file, source);
  if (text !== null) kept.write(key, text);
  return read ?? restored(parseKept(text), file, source);
}

/** Reads an episode file, and writes down what is the same each time. */
export async function readToKeep(
  file: string,
  source: string,
  context: EpisodeContext,
): Promise<{ readonly read: ReadEpisode; readonly text: string | null }> {
  const { files, asked } = recordFiles(context);
  const read = await readEpisode(file, source, { ...context, ...files });
  if (read.episode === null) return { read, text: null };
  const { transcript, timing } = read.episode;
  const hashes = {
    transcript: hashOfPart(transcript),
    timing: timing === null ? null : hashOfPart(timing),
  };
  const terms = termsOfTranscript(transcript);
  // JSON leaves its functions out.
  const text = JSON.stringify({ asked, reading: read, hashes, terms } satisfies KeptReading);
  return { read, text };
}

function parseKept(text: string): KeptReading {
  // Only `readToKeep` writes such texts.
  return JSON.parse(text) as KeptReading;
}

function restored(kept: KeptReading, file: string, source: string): ReadEpisode {
  setDerived(kept);
  return { ...kept.reading, ...linesOf(file, source) };
}

function setDerived({ reading: { episode }, hashes, terms }: KeptReading): void {
  if (episode === null) return;
  const { transcript, timing } = episode;
  setHashOfPart(transcript, hashes.transcript);
  setTermsOfTranscript(transcript, terms);
  if (timing !== null && hashes.timing !== null) setHashOfPart(timing, hashes.timing);
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
