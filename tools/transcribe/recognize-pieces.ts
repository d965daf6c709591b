import { wordsIn } from '@/lib/transcript/words';
import type { Engine, Heard, Hints } from './engines/engine';
import { EngineDied } from './engines/line-child';
import type { Piece } from './sound/cut-pieces';
import { between, MARGIN, pieceSounds, type PieceSound } from './sound/piece-sounds';
import type { Samples } from './sound/stream-pcm';
import type { Cuts, PieceStore } from './store/piece-store';

/** A piece with this much voice has more than one word in two seconds, or is tried again. */
const LEAST_VOICE = 4;
const SECONDS_OF_WORD = 2;
/** Attempts when a program is killed from outside. */
const TRIES = 3;

export type RecognizeOptions = {
  readonly engine: Engine;
  readonly hints: Hints;
  readonly store: PieceStore;
  readonly signal: AbortSignal;
  /** Called after each piece with the seconds of audio up to its end. */
  readonly onPiece: (doneSeconds: number) => void;
  /** Whether the run ends before the next piece. */
  readonly isOver: () => boolean;
};

/**
 * Recognizes the pieces that are not kept yet, and keeps each one.
 *
 * @param openSound Streams the sound from its beginning; not called when all pieces are kept.
 * @returns What was heard in each piece; `null` if the time was over before the last one.
 */
export async function recognizePieces(
  { pieces, middles }: Cuts,
  openSound: () => AsyncIterable<Samples>,
  options: RecognizeOptions,
): Promise<readonly Heard[] | null> {
  const { store, onPiece, isOver, signal } = options;
  const kept: (Heard | null)[] = [];
  for (let at = 0; at < pieces.length; at += 1) kept.push(await store.piece(at));
  onPiece(pieces.findLast((_, at) => kept[at] !== null)?.to ?? 0);
  if (kept.some((one) => one === null)) {
    const isWanted = (at: number) => kept[at] === null;
    for await (const sound of pieceSounds(openSound(), pieces, isWanted)) {
      signal.throwIfAborted();
      if (isOver()) return null;
      const piece = pieces[sound.at];
      if (piece === undefined) continue;
      const heard = await recognizeWell(sound, piece, middles[sound.at] ?? piece.to, options);
      await store.keepPiece(sound.at, heard);
      kept[sound.at] = heard;
      onPiece(piece.to);
    }
  }
  const all = kept.filter((one) => one !== null);
  if (all.length < pieces.length) throw new Error('The audio ended before its last piece.');
  return all;
}

/** Tries a piece again with other cuts if it has voice and hardly a word. More words win. */
async function recognizeWell(
  sound: PieceSound,
  piece: Piece,
  middle: number,
  options: RecognizeOptions,
): Promise<Heard> {
  const first = await recognize(sound, piece.from, piece.to, options);
  const isEnough = wordCount(first) * SECONDS_OF_WORD >= piece.voiceSeconds;
  if (piece.voiceSeconds < LEAST_VOICE || isEnough) return first;
  const one = await recognize(sound, piece.from - MARGIN, middle, options);
  const other = await recognize(sound, middle, piece.to + MARGIN, options);
  const again = { cues: [...one.cues, ...other.cues], language: one.language ?? other.language };
  return wordCount(again) > wordCount(first) ? again : first;
}

async function recognize(
  sound: PieceSound,
  from: number,
  to: number,
  { engine, hints, signal }: RecognizeOptions,
): Promise<Heard> {
  const start = Math.max(from, sound.start);
  const piece = { samples: between(sound, start, to), start };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await engine.recognize(piece, hints, signal);
    } catch (error) {
      if (!(error instanceof EngineDied) || attempt === TRIES) throw error;
    }
  }
}

function wordCount({ cues }: Heard): number {
  return cues.reduce((sum, { pieces }) => {
    return sum + wordsIn(pieces.map(({ text }) => text).join('')).length;
  }, 0);
}
