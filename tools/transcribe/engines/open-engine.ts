import { availableParallelism } from 'node:os';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { engineFile } from '@/lib/content/files/engine-folder';
import { installPackage, isInstalled, type EnginePackage } from '@/tools/engine/install-engine';
import { sherpaFilesIn, type SherpaFiles } from '@/tools/transcribe/models/check-folder';
import { fetchModel, missingFiles, modelsFolder } from '@/tools/transcribe/models/fetch-model';
import { voiceFileIn } from '@/tools/transcribe/models/other-files';
import {
  defaultModel,
  isPinned,
  modelBytes,
  MODELS,
  type Model,
} from '@/tools/transcribe/models/table';
import { energyFinder, sileroFinder } from '@/tools/transcribe/sound/voice-finders';
import type { VoiceFinder } from '@/tools/transcribe/sound/find-cuts';
import { RATE } from '@/tools/transcribe/sound/stream-pcm';
import { openEndpoint } from './endpoint';
import { endpointOf } from './endpoint-address';
import type { Engine, EngineName } from './engine';
import { programOf, versionOf } from './find-programs';
import { hashOfFile, hashOfFiles } from './hash-files';
import { whyNotSherpa } from './platform';
import { openPocketsphinx, POCKETSPHINX } from './pocketsphinx';
import { openSherpa } from './sherpa';
import { SherpaProcess, type Loadable } from './sherpa-process';
import { openWhisperProgram, WHISPER_PROGRAMS } from './whisper-programs';

const SHERPA_VERSION = '1.13.8';
export const SHERPA_PACKAGE: EnginePackage = {
  source: engineFile('tools/transcribe/engine'),
  folder: '.verbatim/transcribe-engine',
  what: `sherpa-onnx-node ${SHERPA_VERSION} (Apache-2.0, 32 MB on disk)`,
};

export type EngineChoice = {
  /** `null` takes sherpa-onnx, or the endpoint if there is one. */
  readonly engine: EngineName | null;
  readonly model: string | null;
  readonly endpoint: string | null;
  readonly language: string;
  readonly threads: number | null;
  readonly allowsUnpinned: boolean;
};

export type Ports = {
  readonly print: (line: string) => void;
  /** `null` where nobody can answer. */
  readonly ask: ((question: string) => Promise<boolean>) | null;
  /** Whether the author has answered all questions but that about unchecked files. */
  readonly saysYes: boolean;
  readonly signal: AbortSignal;
  readonly key: string;
};

/** An engine with everything that it needs on this machine. */
export type OpenedEngine = {
  readonly engine: Engine;
  readonly voice: () => VoiceFinder;
  /** The process of sherpa-onnx, where it is installed. */
  readonly sherpa: SherpaProcess | null;
  /** Folder of the model of sherpa-onnx. */
  readonly folder: string | null;
};

/** Cores less one, so that the machine stays usable. */
export function threadsFor(given: number | null): number {
  return given ?? Math.max(1, availableParallelism() - 1);
}

/**
 * Opens an engine, and downloads what it needs after asking.
 *
 * @throws {Error} With a sentence for the author when it cannot be had.
 */
export async function openEngine(choice: EngineChoice, ports: Ports): Promise<OpenedEngine> {
  const name = choice.engine ?? (choice.endpoint === null ? 'sherpa' : 'endpoint');
  if (name === 'sherpa') return openSherpaEngine(choice, ports);
  const engine = await openOther(name, choice, ports);
  const sherpa = (await isInstalled(SHERPA_PACKAGE))
    ? new SherpaProcess(await installPackage(SHERPA_PACKAGE))
    : null;
  const silero = sherpa === null ? null : await voiceFileIn(join(modelsFolder(), VOICE.id));
  const voice = await finderOf(sherpa, silero, ports);
  return { engine, voice, sherpa, folder: null };
}

const VOICE = modelOf('voice');

function modelOf(kind: Model['kind']): Model {
  const found = MODELS.find((model) => model.kind === kind);
  if (found === undefined) throw new Error(`The table has no model of the kind ${kind}.`);
  return found;
}

async function openOther(
  name: Exclude<EngineName, 'sherpa'>,
  { model, endpoint, threads }: EngineChoice,
  { key }: Ports,
): Promise<Engine> {
  if (name === 'endpoint') {
    const url = endpoint === null ? null : endpointOf(endpoint);
    if (!(url instanceof URL)) throw new Error('Name the address of the engine with --endpoint.');
    return openEndpoint(url, model, key);
  }
  const program = programOf(name === 'pocketsphinx' ? POCKETSPHINX : name);
  if (program === null) throw new Error(`${name} is not installed, or not on PATH.`);
  if (name === 'pocketsphinx') {
    return openPocketsphinx(program, await versionOf(program, false), model);
  }
  const kind = WHISPER_PROGRAMS.find((one) => one.name === name);
  if (kind === undefined) throw new Error(`There is no engine ${name}.`);
  return openWhisperProgram(
    kind,
    program,
    await versionOf(program, true),
    model,
    threadsFor(threads),
  );
}

async function openSherpaEngine(choice: EngineChoice, ports: Ports): Promise<OpenedEngine> {
  const why = whyNotSherpa();
  if (why !== null) throw new Error(why);
  const { folder, id } = await speechFolder(choice, ports);
  const files = await sherpaFilesIn(folder);
  if (typeof files === 'string') throw new Error(files);
  const sum = await hashOfFiles(Object.values(files).filter((file) => file !== null));
  const sherpa = new SherpaProcess(await installPackage(SHERPA_PACKAGE));
  const silero = (await voiceFileIn(folder)) ?? (await voiceFileIn(join(modelsFolder(), VOICE.id)));
  return {
    engine: openSherpa(sherpa, speechPart(files, choice), {
      kind: files.joiner === null ? 'whisper' : 'transducer',
      version: SHERPA_VERSION,
      model: `${id}@${sum.slice(0, 12)}`,
    }),
    voice: await finderOf(sherpa, silero, ports),
    sherpa,
    folder,
  };
}

/** The folder of the speech model, which is downloaded if it is none that was given. */
async function speechFolder(
  { model, language, allowsUnpinned }: EngineChoice,
  ports: Ports,
): Promise<{ folder: string; id: string }> {
  const isFolder = await stat(model ?? '').then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (model !== null && isFolder) return { folder: model, id: basename(model) };
  const speech = MODELS.filter(({ kind }) => kind === 'speech');
  const chosen =
    model === null ? defaultModel(language) : (speech.find(({ id }) => id === model) ?? null);
  if (chosen === null) {
    const names = speech.map(({ id }) => id).join(', ');
    throw new Error(
      model === null
        ? `No checked model knows ${language}. Take another engine, or a model that was not checked: --model whisper-large-v3-turbo --unpinned.`
        : `${model}: There is no such model and no such folder. Take one of ${names}.`,
    );
  }
  await getModels([chosen, VOICE], allowsUnpinned, ports);
  return { folder: join(modelsFolder(), chosen.id), id: chosen.id };
}

/** Downloads models that are not there yet, after saying what they are and asking. */
export async function getModels(
  models: readonly Model[],
  allowsUnpinned: boolean,
  { print, ask, saysYes, signal }: Ports,
): Promise<void> {
  const root = modelsFolder();
  for (const model of models) {
    const isChecked = model.files.every(isPinned);
    const missing = await missingFiles(model, root);
    if (!isChecked && !allowsUnpinned) {
      throw new Error(
        `${model.id}: Its files were not checked. Add --unpinned to take it all the same.`,
      );
    }
    if (missing.length === 0 && isChecked) continue;
    const bytes = modelBytes(model);
    const size = bytes === 0 ? 'size unknown' : `${Math.ceil(bytes / 1e6)} MB`;
    print(`${model.id}: ${model.credit}, ${model.license}, ${size}, into ${root}.`);
    if (!isChecked) {
      const isAllowed =
        ask !== null && (await ask(`Nobody has checked the files of ${model.id}. Use it?`));
      if (!isAllowed) throw new Error(`${model.id} was not taken.`);
    } else if (!saysYes && !(ask !== null && (await ask('Download it?')))) {
      throw new Error(
        `${model.id} was not downloaded. Answer yes, or add --yes; --engine takes another engine.`,
      );
    }
    await fetchModel(model, root, { signal });
  }
}

async function finderOf(
  sherpa: SherpaProcess | null,
  silero: string | null,
  { print }: Ports,
): Promise<() => VoiceFinder> {
  if (sherpa === null || silero === null) {
    print('Voice is found by loudness, since the model for it is not here; music counts as voice.');
    return energyFinder;
  }
  const sum = await hashOfFile(silero);
  return () => sileroFinder(sherpa, silero, sum);
}

function speechPart(files: SherpaFiles, { threads, language }: EngineChoice): Loadable {
  const { encoder, decoder, joiner, tokens } = files;
  const model =
    joiner === null
      ? {
          whisper: {
            ...{ encoder, decoder, task: 'transcribe', tailPaddings: -1 },
            language: language.split('-')[0] ?? '',
            enableSegmentTimestamps: true,
          },
        }
      : { transducer: { encoder, decoder, joiner }, modelType: 'nemo_transducer' };
  return {
    part: 'speech',
    files: [encoder, decoder, ...(joiner === null ? [] : [joiner]), tokens],
    config: {
      featConfig: { sampleRate: RATE, featureDim: 80 },
      modelConfig: { ...model, tokens, numThreads: threadsFor(threads), provider: 'cpu', debug: 0 },
      decodingMethod: 'greedy_search',
    },
  };
}
