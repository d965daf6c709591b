import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listEpisodeFiles } from '@/lib/content/files/list-episode-files';
import { readShow } from '@/lib/content/read-show';
import { assemble } from './assemble';
import { onsetError } from './onset-error';
import { readScript, type Script } from './read-script';
import { record } from './record';
import { loudnessOf, RATE, readSound, writeMp3 } from './sound';
import { truthOf } from './truth';

const AUDIO = 'public/audio';
const TRUTH = 'tests/fixtures/sample-truth';
/** Maximum error of onsets in seconds: less is not audible. */
const MAX_ONSET_ERROR = 0.03;

/** Creates the audio of the sample show, and files with the times of its sentences. */
export async function makeAudio(): Promise<void> {
  await mkdir(AUDIO, { recursive: true });
  await mkdir(TRUTH, { recursive: true });
  for (const script of await scripts()) await make(script);
}

async function make({ slug, lines, wordCount }: Script): Promise<void> {
  const { sound, sentences, onsets } = assemble(await inFolder((at) => record(lines, at)));
  const file = `${slug}.mp3`;
  const path = join(AUDIO, file);
  await writeMp3(path, sound);
  const seconds = sound.length / RATE;
  await writeFile(join(TRUTH, `${slug}.json`), truthOf(file, seconds, sentences));

  const heard = await readSound(path);
  const error = onsetError(heard, onsets);
  console.log(
    [
      slug.padEnd(28),
      `${seconds.toFixed(1)} s`,
      `${((await stat(path)).size / 1000).toFixed(0)} kB`,
      `${(wordCount / (seconds / 60)).toFixed(0)} words/min`,
      `${(await loudnessOf(heard)).toFixed(1)} LUFS`,
      `${lines.length} lines, onsets within ${(error * 1000).toFixed(0)} ms`,
      `${sentences.filter(({ words }) => words !== null).length} of ${sentences.length} with words`,
    ].join('  '),
  );
  if (!(error <= MAX_ONSET_ERROR)) throw new Error(`${path} does not match its times.`);
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-sample-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function scripts(): Promise<Script[]> {
  const { show } = readShow(
    'content/show.yaml',
    await readFile('content/show.yaml', 'utf8'),
    undefined,
  );
  if (show === null) throw new Error('content/show.yaml is broken; `npm run check` says where.');
  const { files } = await listEpisodeFiles('content');
  return Promise.all(
    files.map(async (file) => readScript(file, await readFile(file, 'utf8'), show)),
  );
}
