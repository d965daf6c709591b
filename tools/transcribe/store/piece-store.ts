import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Heard } from '@/tools/transcribe/engines/engine';
import type { Piece } from '@/tools/transcribe/sound/cut-pieces';
import type { Span } from '@/tools/transcribe/sound/span';

/** Folder of what was recognized, so that a run goes on where another one ended. */
export const PIECES = '.verbatim/transcribe';

/** Everything on which the text of a piece depends. */
export type PieceKey = {
  /** SHA-256 of the audio, or of all tracks. */
  readonly audio: string;
  readonly engine: string;
  readonly language: string;
  /** Names the rules that cut the audio and find the voice. */
  readonly cutter: string;
  /** What else changes the sound or the answer: skipped stretches, the channel, the prompt. */
  readonly settings: string;
};

const seconds = z.number().min(0);
const span = z.object({ from: seconds, to: seconds });

/** Where voice is in an episode, and how it is cut. */
const cutsFields = z.object({
  durationSeconds: seconds,
  voice: z.array(span),
  pieces: z.array(span.extend({ voiceSeconds: seconds })),
  gaps: z.array(span.extend({ isSilent: z.boolean() })),
  /** For each piece the quietest place in its middle, for a second attempt. */
  middles: z.array(seconds),
});

export type Cuts = {
  readonly durationSeconds: number;
  readonly voice: readonly Span[];
  readonly pieces: readonly Piece[];
  readonly gaps: readonly Gap[];
  readonly middles: readonly number[];
};

/** A long stretch without a voice. */
export type Gap = Span & { readonly isSilent: boolean };

const pieceFields = z.object({
  language: z.string().nullable(),
  cues: z.array(
    z.object({
      speaker: z.string().nullable(),
      startSeconds: seconds,
      endSeconds: seconds,
      pieces: z.array(
        z
          .object({
            text: z.string(),
            startSeconds: seconds,
            endSeconds: seconds,
            logProbability: z.number().optional(),
          })
          .transform(({ logProbability, ...rest }) =>
            logProbability === undefined ? rest : { ...rest, logProbability },
          ),
      ),
    }),
  ),
});

/** Keeps cuts and recognized pieces of one episode. A damaged file counts as missing. */
export type PieceStore = {
  readonly folder: string;
  readonly cuts: () => Promise<Cuts | null>;
  readonly keepCuts: (cuts: Cuts) => Promise<void>;
  readonly piece: (at: number) => Promise<Heard | null>;
  readonly keepPiece: (at: number, heard: Heard) => Promise<void>;
};

export function pieceStore(key: PieceKey, root = PIECES): PieceStore {
  const { audio, cutter, settings } = key;
  // The cuts are the same for all engines.
  const sound = { audio, cutter, settings };
  const folder = join(root, shortHash(key));
  const cutsFile = join(root, `${shortHash(sound)}.cuts.json`);
  const pieceFile = (at: number) => join(folder, `${at}.json`);
  return {
    folder,
    cuts: () => readAs(cutsFile, cutsFields),
    keepCuts: (cuts) => keep(cutsFile, cuts),
    piece: (at) => readAs(pieceFile(at), pieceFields),
    keepPiece: (at, heard) => keep(pieceFile(at), heard),
  };
}

function shortHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24);
}

async function readAs<T>(file: string, form: z.ZodType<T>): Promise<T | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const parsed = form.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

async function keep(file: string, value: unknown): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  const part = `${file}.part`;
  try {
    await writeFile(part, JSON.stringify(value));
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
}
