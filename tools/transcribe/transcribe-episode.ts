import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { decodeText } from '@/lib/content/decode-text';
import type { Speech } from '@/lib/content/timing/decide/speeches';
import { blockSpans } from '@/lib/content/timing/matching/block-spans';
import { splitFrontMatter } from '@/lib/content/yaml/front-matter';
import { wordsOfBlocks, type TimeSpan } from '@/lib/transcript/timing';
import { writeIfChanged } from '@/tools/import/write/write-if-changed';
import { timingJson } from '@/tools/timing/timing-json';
import { writeAtomically } from '@/tools/timing/write-atomically';
import { doubtfulShare, findDoubts } from './doubts/find-doubts';
import { foreignShare } from './doubts/language';
import { engineId, type Engine } from './engines/engine';
import { hearSound, type HearOptions, type HeardSound } from './hear-sound';
import type { Episode } from './read-episodes';
import type { Track } from './sound/track';
import { joinSpans } from './sound/span';
import { recognizedText, type Recognized } from './text/recognized';
import { transcriptMarkdown } from './text/transcript-markdown';
import { fileWithTranscript } from './write/episode-file';

export type Job = {
  readonly episode: Episode;
  /** SHA-256 of the episode's audio. */
  readonly audio: string;
  readonly tracks: readonly Track[];
};

/** What became of one episode. */
export type Transcribed =
  | {
      readonly kind: 'written';
      readonly text: string;
      readonly words: number;
      readonly durationSeconds: number;
      readonly doubtful: number;
      readonly gaps: number;
      readonly isUnrated: boolean;
    }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'refused'; readonly why: string };

/** More of another language than this stops an episode. */
const MOST_FOREIGN = 0.2;

/** Names speakers after the text is recognized; `null` where no track names them. */
export type NameSpeakers = (
  speeches: readonly Speech[],
  heard: HeardSound,
) => Promise<readonly Speech[]>;

/**
 * Recognizes an episode and writes its text and its times.
 *
 * @param nameSpeakers Finds speakers of one sound by their voices; `null` for none.
 * @throws {Error} When the audio or the engine fails.
 */
export async function transcribeEpisode(
  { episode, audio, tracks }: Job,
  options: HearOptions,
  language: string,
  nameSpeakers: NameSpeakers | null,
): Promise<Transcribed> {
  const heard: HeardSound[] = [];
  for (const track of tracks) {
    const one = await hearSound(track, tracks, options);
    if (one === null) return { kind: 'unfinished' };
    heard.push(one);
  }
  const [first] = heard;
  if (first === undefined) throw new Error('There is no sound.');
  const named = nameSpeakers === null ? first.speeches : await nameSpeakers(first.speeches, first);
  const speeches = heard
    .flatMap((one, at) => (at === 0 ? named : one.speeches))
    .toSorted((a, b) => a.startSeconds - b.startSeconds);
  const recognized = recognizedText(speeches, language);
  const foreign = foreignShare(recognized.sentences, language);
  if (foreign.share > MOST_FOREIGN) return { kind: 'refused', why: foreignText(foreign, language) };
  if (recognized.words.length === 0) return { kind: 'refused', why: 'no speech was found in it' };
  const durationSeconds = Math.max(...heard.map(({ cuts }) => cuts.durationSeconds));
  const voice = joinSpans(
    heard.flatMap(({ cuts }) => cuts.voice).toSorted((a, b) => a.from - b.from),
    0,
  );
  const doubts = findDoubts(recognized, voice, language);
  const gaps = tracks.length === 1 ? first.cuts.gaps : [];
  return writeEpisode(episode, recognized, {
    language,
    engine: options.engine,
    audio,
    durationSeconds,
    doubts,
    gaps: gaps.map(({ from, to }) => ({ startSeconds: from, endSeconds: to })),
  });
}

type Facts = {
  readonly language: string;
  readonly engine: Engine;
  readonly audio: string;
  readonly durationSeconds: number;
  readonly doubts: ReturnType<typeof findDoubts>;
  readonly gaps: readonly TimeSpan[];
};

async function writeEpisode(
  episode: Episode,
  recognized: Recognized,
  facts: Facts,
): Promise<Transcribed> {
  const { file, textLine, text } = episode;
  // The author may have worked on the file meanwhile.
  const bytes = await readFile(file);
  const isSame = bytes.equals(episode.bytes);
  if (!isSame) return { kind: 'refused', why: 'its file was changed meanwhile; run it again' };
  const written = markdownFor(episode, bytes, recognized, facts.language);
  if ('why' in written) return { kind: 'refused', why: written.why };
  const made = fileWithTranscript(bytes, written.markdown, textLine ?? 1, text.kind === 'ours');
  if (typeof made === 'string') return { kind: 'refused', why: made };
  const lengths = wordsOfBlocks(written.transcript).map(({ length }) => length);
  const spans = recognized.words.map(({ startSeconds, endSeconds, isPlaced }) =>
    isPlaced ? { startSeconds, endSeconds } : null,
  );
  const { level } = recognized;
  const json = timingJson(written.transcript, {
    engine: `transcribe ${engineId(facts.engine)}`,
    audio: facts.audio,
    level,
    durationSeconds: facts.durationSeconds,
    suspectShare: doubtfulShare(facts.doubts, spans.length),
    words: level === 'paragraphs' ? spans.map(() => null) : spans,
    blocks: blockSpans(spans, lengths),
    ...(made.written !== null && { written: made.written }),
    ...(text.kind === 'ours' && { replaced: text.written }),
    ...(facts.doubts.length > 0 && { doubts: facts.doubts }),
    ...(facts.gaps.length > 0 && { gaps: facts.gaps }),
  });
  // The times first: without them, a text that was written could not be told from a person's.
  await writeAtomically(episode.timingFile, json);
  await writeIfChanged(file, made.bytes);
  return {
    kind: 'written',
    text: wordsOfBlocks(written.transcript)
      .map((words) => words.join(' '))
      .join('\n'),
    words: spans.length,
    durationSeconds: facts.durationSeconds,
    doubtful: facts.doubts.length,
    gaps: facts.gaps.length,
    isUnrated: facts.engine.probability === 'no',
  };
}

function markdownFor(
  { file, people, textLine, text }: Episode,
  bytes: Buffer,
  { transcript }: Recognized,
  language: string,
) {
  const decoded = decodeText(file, bytes).text;
  const split = splitFrontMatter(file, decoded);
  if ('message' in split || textLine === null) return { why: `${file} has no heading any more` };
  const lines = split.body.split('\n');
  const below = textLine - split.bodyLine;
  const written = transcriptMarkdown(transcript, {
    before: lines.slice(0, below).join('\n'),
    after: text.kind === 'ours' ? '' : lines.slice(below).join('\n'),
    options: { people, firstLine: split.bodyLine, language },
  });
  if ('markdown' in written) return written;
  const start = written.text.slice(0, 60);
  return {
    why: `paragraph ${written.paragraph}, "${start}", cannot be written so that it is read as it was heard; nothing was written`,
  };
}

function foreignText({ share, language }: ReturnType<typeof foreignShare>, own: string): string {
  const percent = Math.round(share * 100);
  return `${percent} % of it is in another language (${language ?? 'unknown'}) than ${own}; name the language with --language, or take an engine that is told it: --engine whisper-cli`;
}

/** One hash for all sounds of an episode, for keys. */
export function soundHash(hashes: readonly string[]): string {
  const [only] = hashes;
  if (hashes.length === 1 && only !== undefined) return only;
  return createHash('sha256').update(hashes.join('\n')).digest('hex');
}

/** Name of an episode's file without its folder, for messages. */
export function nameOf({ file }: Episode): string {
  return posix.basename(file);
}
