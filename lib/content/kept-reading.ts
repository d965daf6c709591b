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

/**
 * Reads an episode file as `readEpisode` does, but not again if neither the file nor the show
 * nor any file that was asked for has changed. Files with problems are read each time.
 *
 * @param file Path shown in problems; the file name without `.md` is the slug.
 * @param source The whole file, decoded.
 */
export async function keptEpisode(
  file: string,
  source: string,
  context: EpisodeContext,
  kept: KeptTexts,
): Promise<ReadEpisode> {
  const key = keyOf([file, context.contentDir, context.show, source]);
  const known = kept.read(key);
  // Only this function writes such texts.
  const found = known === null ? null : (JSON.parse(known) as KeptReading);
  if (found !== null && (await isUnchanged(found.asked, context))) {
    setDerived(found);
    return { ...found.reading, ...linesOf(file, source) };
  }
  const { files, asked } = recordFiles(context);
  const read = await readEpisode(file, source, { ...context, ...files });
  if (read.episode !== null) {
    const { transcript, timing } = read.episode;
    const hashes = {
      transcript: hashOfPart(transcript),
      timing: timing === null ? null : hashOfPart(timing),
    };
    const terms = termsOfTranscript(transcript);
    // JSON leaves its functions out.
    kept.write(key, JSON.stringify({ asked, reading: read, hashes, terms } satisfies KeptReading));
  }
  return read;
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
