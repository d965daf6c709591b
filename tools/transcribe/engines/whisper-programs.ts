import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { wavOf } from '@/tools/transcribe/sound/wav';
import type { Engine, EngineName, Hints, Promises } from './engine';
import { hashOfFile } from './hash-files';
import { heardInJson } from './json-answer';
import { runGuarded } from './run-guarded';

type Run = {
  readonly wav: string;
  /** An empty folder for the answer. */
  readonly folder: string;
  readonly model: string;
  readonly threads: number;
  /** The language without its region, as Whisper names it. */
  readonly language: string;
  readonly prompt: string;
};

type WhisperProgram = Promises & {
  readonly name: EngineName & ('whisper-cli' | 'whisperx' | 'whisper-ctranslate2');
  /** `null` when the author must name one. */
  readonly model: string | null;
  /** How it is started so that it writes JSON into the folder. */
  readonly args: (run: Run) => readonly string[];
};

/** Programs that recognize with Whisper, where they are installed. They can use a GPU. */
export const WHISPER_PROGRAMS: readonly WhisperProgram[] = [
  {
    name: 'whisper-cli',
    model: null,
    times: 'words',
    probability: 'yes',
    punctuation: 'yes',
    prompt: 'yes',
    // It takes English unless it is told the language.
    args: ({ wav, folder, model, threads, language, prompt }) => [
      ...['-m', model, '-l', language, '-t', `${threads}`, '-ojf', '-of', join(folder, 'answer')],
      ...(prompt === '' ? [] : ['--prompt', prompt]),
      ...['-f', wav],
    ],
  },
  fasterWhisper('whisperx', [], '--initial_prompt'),
  fasterWhisper('whisper-ctranslate2', ['--word_timestamps', 'True'], '--hotwords'),
];

/** A program around faster-whisper: they differ in the flags for times and for names. */
function fasterWhisper(
  name: WhisperProgram['name'],
  times: readonly string[],
  promptFlag: string,
): WhisperProgram {
  return {
    ...{ name, model: 'large-v3-turbo' },
    ...{ times: 'words', probability: 'yes', punctuation: 'yes', prompt: 'yes' },
    args: ({ wav, folder, model, threads, language, prompt }) => [
      ...[wav, '--model', model, '--language', language, '--threads', `${threads}`],
      ...[...times, '--output_format', 'json', '--output_dir', folder],
      ...(prompt === '' ? [] : [promptFlag, prompt]),
    ],
  };
}

/**
 * Opens one of the programs.
 *
 * @param model A name that the program knows, or a file; `null` for its default.
 * @throws {Error} When the author must name a model.
 */
export async function openWhisperProgram(
  kind: WhisperProgram,
  program: string,
  version: string,
  model: string | null,
  threads: number,
): Promise<Engine> {
  const chosen = model ?? kind.model;
  if (chosen === null) {
    throw new Error(`${kind.name} needs a model. Name its file: --model ggml-large-v3-turbo.bin.`);
  }
  const { name, times, probability, punctuation, prompt } = kind;
  const sum = await hashOfFile(chosen).catch(() => null);
  return {
    ...{ name, version, times, probability, punctuation, prompt },
    model: sum === null ? chosen : `${basename(chosen)}@${sum.slice(0, 12)}`,
    async recognize({ samples, start }, hints, signal) {
      const folder = await mkdtemp(join(tmpdir(), 'verbatim-transcribe-'));
      try {
        const wav = join(folder, 'piece.wav');
        await writeFile(wav, wavOf(samples));
        const own = { wav, folder, model: chosen, threads, ...whisperHints(hints) };
        const { log } = await runGuarded(program, kind.args(own), signal);
        return heardInJson(await answerIn(folder, name, log), start, name);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    stop: () => undefined,
  };
}

function whisperHints({ language, prompt }: Hints) {
  return { language: language.split('-')[0]?.toLowerCase() ?? language, prompt };
}

/** Some programs end with 0 though they did nothing, such as after an unknown flag. */
async function answerIn(folder: string, name: string, log: string): Promise<string> {
  const file = (await readdir(folder)).find((one) => one.endsWith('.json'));
  if (file === undefined) {
    const said = log.trim().split('\n').at(-1) ?? '';
    throw new Error(`${name} wrote no answer. It said: ${said}`);
  }
  return readFile(join(folder, file), 'utf8');
}
