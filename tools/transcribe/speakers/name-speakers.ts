import { join } from 'node:path';
import type { Speech } from '@/lib/content/timing/decide/speeches';
import type { SherpaProcess } from '@/tools/transcribe/engines/sherpa-process';
import { modelsFolder } from '@/tools/transcribe/models/fetch-model';
import { speakerFileIn } from '@/tools/transcribe/models/other-files';
import { MODELS } from '@/tools/transcribe/models/table';
import { between, pieceSounds } from '@/tools/transcribe/sound/piece-sounds';
import { joinSpans, type Span } from '@/tools/transcribe/sound/span';
import { streamPcm } from '@/tools/transcribe/sound/stream-pcm';
import type { NameSpeakers } from '@/tools/transcribe/transcribe-episode';
import { clusterVoices, type Voiceprint } from './cluster-voices';

/** A voice is only told by a turn of this many seconds or more. */
const LEAST_SECONDS = 1.2;
/** A longer turn may be of two people. */
const MOST_SECONDS = 6;
const PAUSE = 0.3;
/** More turns than this would take too long to compare; the others follow their neighbours. */
const MOST_TURNS = 1500;

type SpeakerOptions = {
  readonly count: number;
  readonly sherpa: SherpaProcess | null;
  /** Folder of the model, in which one for voices may lie. */
  readonly folder: string | null;
  readonly signal: AbortSignal;
};

/**
 * Tells voices apart and names them "Speaker 1" and so on, in the order in which they speak.
 * What describes a voice stays in memory and is gone with the command: it is biometric data.
 *
 * @throws {Error} When there is no model for it.
 */
export async function nameSpeakersBy(options: SpeakerOptions): Promise<NameSpeakers> {
  const { count, sherpa, folder, signal } = options;
  const known = MODELS.filter(({ kind }) => kind === 'speaker');
  const folders = [folder, ...known.map(({ id }) => join(modelsFolder(), id))];
  let file: string | null = null;
  for (const one of folders) file ??= one === null ? null : await speakerFileIn(one);
  if (file === null || sherpa === null) {
    throw new Error(
      `--speakers needs sherpa-onnx and a model that tells voices apart. Put one into the folder of --model, or add --unpinned to download ${known[0]?.id ?? 'one'}.`,
    );
  }
  const config = { model: file, numThreads: 1, debug: 0, provider: 'cpu' };
  const part = { part: 'speaker', config, files: [file] } as const;
  return async (speeches, { source, cuts }) => {
    const turns = turnsOf(speeches, cuts.voice);
    const prints: Voiceprint[] = [];
    const heard: Span[] = [];
    for await (const sound of pieceSounds(streamPcm(source, signal), turns, () => true)) {
      const turn = turns[sound.at];
      if (turn === undefined) continue;
      const print = await sherpa.ask(part, 'speaker', between(sound, turn.from, turn.to));
      // A sound that is too short has none.
      if (print === null) continue;
      // `engine/run.mjs` answers with numbers.
      prints.push(print as number[]);
      heard.push(turn);
    }
    const groups = clusterVoices(prints, count);
    return named(speeches, heard, groups);
  };
}

/** Turns to compare: parts of sentences with voice, none much longer than the others. */
function turnsOf(speeches: readonly Speech[], voice: readonly Span[]): Span[] {
  const sentences = speeches.map(({ startSeconds, endSeconds }) => ({
    from: startSeconds,
    to: endSeconds,
  }));
  const ends = joinSpans(voice, PAUSE);
  const turns = sentences.flatMap((sentence) =>
    ends.flatMap((span): Span[] => {
      const from = Math.max(sentence.from, span.from);
      const to = Math.min(sentence.to, span.to, from + MOST_SECONDS);
      return to - from >= LEAST_SECONDS ? [{ from, to }] : [];
    }),
  );
  const rising: Span[] = [];
  for (const turn of turns) if (turn.from >= (rising.at(-1)?.to ?? 0)) rising.push(turn);
  const step = Math.ceil(rising.length / MOST_TURNS);
  return rising.filter((_, at) => at % step === 0);
}

/** Each sentence takes the speaker of the turns in it, or of the nearest one. */
function named(
  speeches: readonly Speech[],
  turns: readonly Span[],
  groups: readonly number[],
): Speech[] {
  return speeches.map((speech) => {
    const shares = new Map<number, number>();
    let nearest = { group: 0, distance: Infinity };
    turns.forEach(({ from, to }, at) => {
      const group = groups[at] ?? 0;
      const common = Math.min(to, speech.endSeconds) - Math.max(from, speech.startSeconds);
      if (common > 0) shares.set(group, (shares.get(group) ?? 0) + common);
      const distance = -common;
      if (distance < nearest.distance) nearest = { group, distance };
    });
    const [most] = [...shares].toSorted((a, b) => b[1] - a[1]);
    return { ...speech, speaker: `Speaker ${(most?.[0] ?? nearest.group) + 1}` };
  });
}
