import { access, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { logProbability } from '@/lib/content/timing/matching/pieces-of';
import type { TimedCue, TimedPiece } from '@/lib/content/timing/decide/timed-text';
import { RATE, type Samples } from '@/tools/transcribe/sound/stream-pcm';
import { wavOf } from '@/tools/transcribe/sound/wav';
import { shifted, type Engine, type Heard, type PieceToHear } from './engine';
import { hashOfFiles } from './hash-files';
import { runGuarded } from './run-guarded';

export const POCKETSPHINX = 'pocketsphinx_continuous';

/** Where packages of systems put the model for English. */
const MODELS = [
  '/usr/share/pocketsphinx/model/en-us',
  '/usr/local/share/pocketsphinx/model/en-us',
  '/opt/homebrew/share/pocketsphinx/model/en-us',
];

/** `word start end probability`; marks of the decoder have brackets. */
const WORD = /^(\S+) (\d+(?:\.\d+)?) (\d+(?:\.\d+)?) (\d+(?:\.\d+)?(?:e-?\d+)?)$/;
const MARK = /^(?:<.*>|\[.*\]|\+\+.*\+\+)$/;

/**
 * Opens PocketSphinx, which needs no large model and makes many mistakes. English unless a folder
 * of another model is given.
 *
 * @param program Path of `pocketsphinx_continuous`.
 * @throws {Error} When there is no model.
 */
export async function openPocketsphinx(
  program: string,
  version: string,
  folder: string | null,
): Promise<Engine> {
  const files = await modelFiles(folder);
  const sum = await hashOfFiles([join(files.sounds, 'mdef'), files.language, files.words]);
  return {
    name: 'pocketsphinx',
    version,
    model: `${basename(files.sounds)}@${sum.slice(0, 12)}`,
    times: 'words',
    probability: 'yes',
    punctuation: 'no',
    prompt: 'no',
    settings: `lead ${LEAD_SECONDS}`,
    async recognize({ samples, start }: PieceToHear, _, signal) {
      const scratch = await mkdtemp(join(tmpdir(), 'verbatim-transcribe-'));
      try {
        const wav = join(scratch, 'piece.wav');
        const sound = withLead(samples);
        await writeFile(wav, wavOf(sound));
        const args = ['-hmm', files.sounds, '-lm', files.language, '-dict', files.words];
        const { out } = await runGuarded(
          program,
          [...args, '-infile', wav, '-time', 'yes'],
          signal,
        );
        return heardIn(out, start, (sound.length - samples.length) / RATE);
      } finally {
        await rm(scratch, { recursive: true, force: true });
      }
    },
    stop: () => undefined,
  };
}

/**
 * Seconds of a piece that are played before it, and the pause after them. The program adapts to a
 * voice after each utterance, and a piece is a new start: without them the first sentence of a
 * piece, which is often all of it, is heard as by a stranger.
 */
const LEAD_SECONDS = 10;
const PAUSE_SECONDS = 1;

/** A piece with its own beginning before it, so that the result depends on nothing else. */
function withLead(samples: Samples): Samples {
  const lead = samples.subarray(0, LEAD_SECONDS * RATE);
  const sound = new Float32Array(lead.length + PAUSE_SECONDS * RATE + samples.length);
  sound.set(lead);
  sound.set(samples, sound.length - samples.length);
  return sound;
}

type ModelFiles = { readonly sounds: string; readonly language: string; readonly words: string };

async function modelFiles(folder: string | null): Promise<ModelFiles> {
  for (const one of folder === null ? MODELS : [folder]) {
    const found = await filesIn(one);
    if (found !== null) return found;
  }
  throw new Error(
    folder === null
      ? 'PocketSphinx has no model for English. Install one (apt install pocketsphinx-en-us), or name its folder with --model.'
      : `${folder} is no model of PocketSphinx. It needs a folder with mdef, a *.lm.bin and a *.dict.`,
  );
}

async function filesIn(folder: string): Promise<ModelFiles | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.map(({ name }) => name);
  const language = names.find((name) => /(?<!phone)\.lm(?:\.bin)?$/.test(name));
  const words = names.find((name) => name.endsWith('.dict'));
  for (const entry of entries) {
    const sounds = join(folder, entry.name);
    const isModel = await access(join(sounds, 'mdef')).then(
      () => true,
      () => false,
    );
    if (isModel && language !== undefined && words !== undefined) {
      return { sounds, language: join(folder, language), words: join(folder, words) };
    }
  }
  return null;
}

/**
 * Reads what the program prints: the text of each utterance, then its words with times.
 *
 * @param start Seconds of the piece in the episode.
 * @param lead Seconds before the piece, whose words are left out.
 */
export function heardIn(output: string, start: number, lead = 0): Heard {
  const cues: TimedCue[] = [];
  let pieces: TimedPiece[] = [];
  const close = () => {
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first !== undefined && last !== undefined) {
      const time = { startSeconds: first.startSeconds, endSeconds: last.endSeconds };
      cues.push({ speaker: null, ...time, pieces });
    }
    pieces = [];
  };
  for (const line of output.split('\n')) {
    const [, word, from, to, probability] = WORD.exec(line.trim()) ?? [];
    if (word === undefined || word === '<s>') {
      close();
      continue;
    }
    if (MARK.test(word) || Number(from) < lead - PAUSE_SECONDS / 2) continue;
    pieces.push({
      // A dictionary numbers the ways in which a word is said: `to(3)`.
      text: `${pieces.length === 0 ? '' : ' '}${word.replace(/\(\d+\)$/, '')}`,
      startSeconds: Number(from),
      endSeconds: Math.max(Number(from), Number(to)),
      logProbability: logProbability(Number(probability)),
    });
  }
  close();
  return { cues: shifted(cues, start - lead), language: null };
}
