import { sentencesOf } from './text/sentences-of';
import type { Speech } from '@/lib/content/timing/decide/speeches';
import { recognizePieces, type RecognizeOptions } from './recognize-pieces';
import { engineId } from './engines/engine';
import { CUTTER } from './sound/cut-pieces';
import { findCuts, type VoiceFinder } from './sound/find-cuts';
import type { Span } from './sound/span';
import { streamPcm, type SoundSource } from './sound/stream-pcm';
import { ownVoice } from './speakers/own-voice';
import { pieceStore, type Cuts } from './store/piece-store';
import { hashOfFile } from './engines/hash-files';
import type { Track } from './sound/track';

export type HearOptions = Omit<RecognizeOptions, 'store'> & {
  /** A new finder for each sound. */
  readonly voice: () => VoiceFinder;
  /** Folder of what is kept. */
  readonly root: string;
};

/** The sentences of one sound, and where it was cut. */
export type HeardSound = {
  readonly source: SoundSource;
  readonly cuts: Cuts;
  readonly speeches: readonly Speech[];
};

/**
 * Recognizes one sound: the whole audio, or the track of one voice.
 *
 * @param all All tracks of the episode. What is louder in another track is no voice of this one.
 * @returns `null` if the time was over before its end.
 */
export async function hearSound(
  track: Track,
  all: readonly Track[],
  options: HearOptions,
): Promise<HeardSound | null> {
  const { engine, hints, signal, root } = options;
  const { source } = track;
  const voice = options.voice();
  const others = all.filter((one) => one !== track).map((one) => one.source);
  const sounds = await Promise.all([source, ...others].map(soundKey));
  const store = pieceStore(
    {
      audio: sounds[0] ?? '',
      engine: engineId(engine),
      language: hints.language,
      cutter: `${CUTTER} ${voice.id}`,
      settings: JSON.stringify([
        sounds.slice(1),
        engine.prompt === 'yes' ? hints.prompt : '',
        ...(engine.settings === undefined ? [] : [engine.settings]),
      ]),
    },
    root,
  );
  let cuts = await store.cuts();
  if (cuts === null) {
    cuts = await cutSound(source, others, voice, signal);
    await store.keepCuts(cuts);
  }
  const skipped = others.length === 0 ? source.skipped : outside(cuts);
  const open = () => streamPcm({ ...source, skipped }, signal);
  const heard = await recognizePieces(cuts, open, { ...options, store });
  if (heard === null) return null;
  const cues = heard.flatMap((one) => one.cues).map((cue) => ({ ...cue, speaker: track.speaker }));
  return { source, cuts, speeches: sentencesOf(cues, hints.language, engine) };
}

async function cutSound(
  source: SoundSource,
  others: readonly SoundSource[],
  voice: VoiceFinder,
  signal: AbortSignal,
): Promise<Cuts> {
  if (others.length === 0) return findCuts(streamPcm(source, signal), voice);
  const finder: VoiceFinder = {
    ...voice,
    end: async (levels) => ownVoice(await voice.end(levels), levels, others, signal),
  };
  return findCuts(streamPcm(source, signal), finder);
}

async function soundKey({ file, channel, skipped }: SoundSource): Promise<string> {
  return JSON.stringify([await hashOfFile(file), channel, skipped]);
}

/** Sound kept around the voice of a track. */
const AROUND = 0.2;

/** Everything but the voice of a track, so that the voices of others are not recognized. */
function outside({ voice, durationSeconds }: Cuts): Span[] {
  const ends = [0, ...voice.map(({ to }) => to + AROUND)];
  return ends.flatMap((from, at) => {
    const next = voice[at];
    const to = next === undefined ? durationSeconds + 1 : next.from - AROUND;
    return to > from ? [{ from, to }] : [];
  });
}
