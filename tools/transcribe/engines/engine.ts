import type { TimedCue } from '@/lib/content/timing/decide/timed-text';
import type { Samples } from '@/tools/transcribe/sound/stream-pcm';

export const ENGINE_NAMES = [
  'sherpa',
  'whisper-cli',
  'whisperx',
  'whisper-ctranslate2',
  'endpoint',
  'pocketsphinx',
] as const;

export type EngineName = (typeof ENGINE_NAMES)[number];

/** What an engine promises about its answers. The contract test holds it to this. */
export type Promises = {
  /** Whether each word has a time of its own, or only each segment. */
  readonly times: 'words' | 'segments';
  /** Whether it says how sure it is. */
  readonly probability: 'yes' | 'no';
  /** Whether its text has punctuation and capitals. */
  readonly punctuation: 'yes' | 'no';
  /** Whether it takes names and terms that are likely to occur. */
  readonly prompt: 'yes' | 'no';
};

/** A part of the audio to recognize. */
export type PieceToHear = {
  readonly samples: Samples;
  /** Seconds of its first sample in the episode. */
  readonly start: number;
};

/** What an engine heard. Times are seconds of the episode, not of the piece. */
export type Heard = {
  readonly cues: readonly TimedCue[];
  /** The language that the engine recognized, as it names it; `null` if it does not say. */
  readonly language: string | null;
};

export type Hints = {
  /** BCP 47 tag of the show. */
  readonly language: string;
  /** Names and terms, separated by commas; empty for none. */
  readonly prompt: string;
};

/** A recognizer that is ready to work. */
export type Engine = Promises & {
  readonly name: EngineName;
  /** Of the program, as far as it can be known. */
  readonly version: string;
  /** Name of the model with the first 12 letters of its SHA-256, as `name@0123456789ab`. */
  readonly model: string;
  /** What else decides what it hears, so that kept pieces of other settings are not taken. */
  readonly settings?: string;
  /**
   * Recognizes a piece.
   *
   * @throws {EngineDied} When its process ended.
   * @throws {Error} With a sentence for the author.
   */
  readonly recognize: (piece: PieceToHear, hints: Hints, signal: AbortSignal) => Promise<Heard>;
  /** Ends all of its processes. */
  readonly stop: () => void;
};

/** The engine as timing files and keys name it. */
export function engineId({
  name,
  version,
  model,
}: Pick<Engine, 'name' | 'version' | 'model'>): string {
  return `${name} ${version} ${model}`;
}

/** Moves cues from the time of a piece to the time of the episode. */
export function shifted(cues: readonly TimedCue[], seconds: number): TimedCue[] {
  return cues.map((cue) => ({
    ...cue,
    startSeconds: cue.startSeconds + seconds,
    endSeconds: cue.endSeconds + seconds,
    pieces: cue.pieces.map((piece) => ({
      ...piece,
      startSeconds: piece.startSeconds + seconds,
      endSeconds: piece.endSeconds + seconds,
    })),
  }));
}
