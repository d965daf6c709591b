import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { TimedPiece } from '@/lib/content/timing/decide/timed-text';
import { showOfTones, tonesSound, type Tone } from '@/tests/support/transcribe-folder';
import type { Engine } from '@/tools/transcribe/engines/engine';
import { readEpisodes } from '@/tools/transcribe/read-episodes';
import { energyFinder } from '@/tools/transcribe/sound/voice-finders';
import { transcribeEpisode } from '@/tools/transcribe/transcribe-episode';

/** What is said, from when on, with how many words a minute and how sure the engine is. */
type Said = {
  readonly text: string;
  readonly from: number;
  readonly pace?: number;
  readonly logProbability?: number;
  /** Whether there is no sound where the engine hears it. */
  readonly isSilent?: boolean;
};

const CHORUS = 'Row, row, row your boat, gently down the stream.';
const FAST =
  'When the boat came back to the town it was late and the men had no light with them, ' +
  'so they put it on the sand, took all that was in it to the house of the old man, ' +
  'and had some bread and fish before they went to sleep.';

const SCRIPT: readonly Said[] = [
  { from: 0.5, text: 'This is the show about the sea, and what the water does to the land.' },
  { from: 8, text: 'I said that I would never, never, never go out in a boat again.' },
  { from: 16, text: CHORUS },
  { from: 21, text: 'And if you see a man in the water, do not forget to help him.' },
  { from: 28, text: CHORUS },
  { from: 33, text: 'He says "das ist nicht mein Bier", and then we all have to go home.' },
  { from: 40, text: CHORUS },
  { from: 46, text: FAST, pace: 255 },
  { from: 60, text: 'Thank you very much thank you very much thank you very much.' },
  { from: 68, text: 'Das ist nicht der Weg, den wir in der Stadt mit dem Auto nehmen.' },
  { from: 76, text: 'So the man and the boat and the dog and the cat went away fast.', pace: 400 },
  { from: 82, text: 'Gull tern auk skua smew.', logProbability: -4 },
  { from: 88, text: 'Subtitles by nobody at all.', isSilent: true },
  { from: 160, text: 'That is the end of it, and we will be here with you again.' },
];
const SECONDS = 170;

const words = SCRIPT.flatMap(({ text, from, pace = 140, logProbability = -0.2, isSilent }) =>
  text.split(' ').map((word, at) => {
    const start = from + (at * 60) / pace;
    return {
      word,
      start,
      end: start + 54 / pace,
      isSilent: isSilent === true,
      logProbability,
      isFirst: at === 0,
    };
  }),
);

/** Hears the script, and what is not there at the end of the piece before. */
const ENGINE: Engine = {
  ...{ name: 'sherpa', version: '1', model: 'script@0123456789ab' },
  ...{ times: 'words', probability: 'yes', punctuation: 'yes', prompt: 'no' },
  recognize({ start, samples }) {
    const end = start + samples.length / 16_000;
    const sound = words.filter((one) => !one.isSilent && one.start >= start && one.start < end);
    const isBefore = sound.some(({ word }) => word === 'smew.');
    const heard = [...sound, ...words.filter(({ isSilent }) => isSilent && isBefore)];
    const cues: {
      speaker: null;
      startSeconds: number;
      endSeconds: number;
      pieces: TimedPiece[];
    }[] = [];
    for (const { word, start: from, end: to, logProbability, isFirst } of heard) {
      if (isFirst || cues.length === 0) {
        cues.push({ speaker: null, startSeconds: from, endSeconds: to, pieces: [] });
      }
      cues
        .at(-1)
        ?.pieces.push({ text: ` ${word}`, startSeconds: from, endSeconds: to, logProbability });
    }
    return Promise.resolve({ cues, language: null });
  },
  stop: () => undefined,
};

type Timing = {
  readonly suspects: readonly (readonly [number, number, string])[];
  readonly gaps: readonly (readonly [number, number])[];
};

it('planted doubts are marked with their reason, and what only looks like one is not', async () => {
  const tones = words
    .filter(({ isSilent }) => !isSilent)
    .map(({ start, end }): Tone => [start, end, 0]);
  const folder = await showOfTones(tonesSound(SECONDS, tones));
  const content = join(folder, 'content');
  const [episode] = (await readEpisodes(content)).episodes;
  if (episode === undefined) throw new Error('The show has one episode.');
  await mkdir(join(folder, 'kept'));
  const source = { file: join(folder, 'public/audio/tones.wav'), channel: null, skipped: [] };
  const outcome = await transcribeEpisode(
    { episode, audio: '0'.repeat(64), tracks: [{ speaker: null, source }] },
    {
      ...{ engine: ENGINE, voice: energyFinder, root: join(folder, 'kept') },
      ...{ hints: { language: 'en', prompt: '' }, signal: new AbortController().signal },
      ...{ onPiece: () => undefined, isOver: () => false },
    },
    'en',
    null,
  );
  expect(outcome).toMatchObject({ kind: 'written', words: words.length, gaps: 1 });
  const timing = JSON.parse(await readFile(episode.timingFile, 'utf8')) as Timing;
  const marked = timing.suspects.map(([first, last, reason]) => [
    reason,
    words
      .slice(first, last + 1)
      .map(({ word }) => word)
      .join(' '),
  ]);
  expect(marked).toEqual([
    ['loop', SCRIPT[8]?.text],
    ['language', SCRIPT[9]?.text],
    ['fast', SCRIPT[10]?.text],
    ['unsure', SCRIPT[11]?.text],
    ['silence', SCRIPT[12]?.text],
  ]);
  const [[from, to] = [0, 0], ...others] = timing.gaps;
  expect(others).toEqual([]);
  expect(from).toBeCloseTo(84.1, 0);
  expect(to).toBeCloseTo(160, 0);
  await rm(folder, { recursive: true });
});
