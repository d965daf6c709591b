import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { humanVoices } from '@/tools/dev/align-evaluation/human-voice';
import { between, writeWav } from '@/tools/dev/align-evaluation/make-sounds';
import { readRecording, type Recording } from '@/tools/dev/align-evaluation/recording';
import { readJobs } from '@/tools/align/read-jobs';
import { printTable } from '@/tools/table';
import { engineId } from '@/tools/transcribe/engines/engine';
import { openEngine, type OpenedEngine } from '@/tools/transcribe/engines/open-engine';
import { hearSound } from '@/tools/transcribe/hear-sound';
import { modelsFolder } from '@/tools/transcribe/models/fetch-model';
import { defaultModel } from '@/tools/transcribe/models/table';
import { recognizedText } from '@/tools/transcribe/text/recognized';
import { watchMemory } from './peak-memory';
import { endedSeconds } from './processor-time';
import { matchWords, type MatchedWords } from './word-errors';

const LANGUAGE = 'en';
const COLUMNS = ['voice', 'words', 'errors', 'right words', 'within 0.3 s', 'processor', 'memory'];

/**
 * Recognizes the sample show and a human voice, whose words and times are known, and prints word
 * errors, errors of times, processor time and memory. The large model is used where it has been
 * downloaded, else PocketSphinx.
 *
 * @param minutes Of each voice, from its beginning.
 */
export async function measureTranscribe(minutes: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-transcribe-'));
  try {
    const recordings = [...(await sampleRecordings()), ...(await humanVoices())];
    let name = '';
    const rows: string[][] = [];
    for (const recording of recordings) {
      const opened = await openBest();
      if (opened === null) {
        console.log('Transcription was not measured: install pocketsphinx and pocketsphinx-en-us.');
        return;
      }
      name = engineId(opened.engine);
      rows.push(await measureOne(recording, minutes * 60, opened, folder));
    }
    printTable(`Recognized by ${name}, the first ${minutes} min of each voice`, COLUMNS, rows);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function openBest(): Promise<OpenedEngine | null> {
  const large = defaultModel(LANGUAGE);
  const isThere = await stat(join(modelsFolder(), large?.id ?? '', 'tokens.txt')).then(
    () => true,
    () => false,
  );
  const choice = {
    ...{ engine: isThere ? ('sherpa' as const) : ('pocketsphinx' as const), model: null },
    ...{ endpoint: null, language: LANGUAGE, threads: null, allowsUnpinned: false },
  };
  const { signal } = new AbortController();
  const ports = { print: () => undefined, ask: null, saysYes: false, signal, key: '' };
  return openEngine(choice, ports).catch(() => null);
}

async function sampleRecordings(): Promise<Recording[]> {
  const jobs = await readJobs('content', []);
  return Promise.all(
    jobs.flatMap(({ slug, audio, transcript }) =>
      'file' in audio ? [readRecording(slug, audio.file, transcript)] : [],
    ),
  );
}

async function measureOne(
  { slug, sound, sentences }: Recording,
  seconds: number,
  { engine, voice, sherpa }: OpenedEngine,
  folder: string,
): Promise<string[]> {
  // The part ends with a sentence, so that no word is cut.
  const kept = sentences.filter(({ end }) => end <= seconds);
  const length = (kept.at(-1)?.end ?? 0) + 0.2;
  const file = join(folder, 'voice.wav');
  await writeWav(file, between(sound, 0, length));
  const before = endedSeconds();
  const peak = watchMemory(process.pid);
  const track = { speaker: null, source: { file, channel: null, skipped: [] } };
  const heard = await hearSound(track, [track], {
    ...{ engine, voice, root: join(folder, slug), hints: { language: LANGUAGE, prompt: '' } },
    ...{ signal: new AbortController().signal, onPiece: () => undefined, isOver: () => false },
  });
  engine.stop();
  sherpa?.stop();
  const memory = peak();
  // A process counts once it has ended.
  const after = endedSeconds();
  const { words } = recognizedText(heard?.speeches ?? [], LANGUAGE);
  const match = matchWords(kept, words);
  const processor = before === null || after === null ? null : (after - before) / (length / 60);
  return [
    slug,
    `${match.all}`,
    percent(match.errors / match.all),
    `${match.right}`,
    timesOf(match),
    processor === null ? 'not measured' : `${processor.toFixed(1)} s/min`,
    memory === null ? 'not measured' : `${(memory / 1e6).toFixed(0)} MB`,
  ];
}

function timesOf({ timed, close }: MatchedWords): string {
  return timed === 0 ? 'no truth' : percent(close / timed);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
