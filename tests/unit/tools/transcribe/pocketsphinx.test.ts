import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchWords } from '@/tools/dev/bench/word-errors';
import { between, writeWav } from '@/tools/dev/align-evaluation/make-sounds';
import type { TrueSentence } from '@/tools/dev/align-evaluation/recording';
import { readSound } from '@/tools/dev/sample/sound';
import { programOf } from '@/tools/transcribe/engines/find-programs';
import { heardIn, openPocketsphinx, POCKETSPHINX } from '@/tools/transcribe/engines/pocketsphinx';
import { hearSound } from '@/tools/transcribe/hear-sound';
import { energyFinder } from '@/tools/transcribe/sound/voice-finders';
import { recognizedText } from '@/tools/transcribe/text/recognized';

const EPISODE = 'nobel-chemistry-2024';
/** The suite recognizes no more than this; the bench does the rest. */
const SECONDS = 24;
/** It takes a second of the processor for a second of sound. */
const PATIENCE_MS = 200_000;
const program = programOf(POCKETSPHINX);

describe('the answer of PocketSphinx', () => {
  it('is read without marks, variants and silence', () => {
    const output = `this one
<s> 0.490 0.590 0.999700
this(2) 0.600 0.920 0.578415
<sil> 0.930 1.020 0.262277
[SPEECH] 1.030 1.040 0.9
one 1.050 1.240 1.000400
</s> 1.300 1.400 1.000000
again
<s> 4.610 4.710 0.998401
again 4.720 5.030 0.5
`;
    const { cues } = heardIn(output, 10);
    expect(cues.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual([
      'this one',
      'again',
    ]);
    expect(cues[0]?.startSeconds).toBeCloseTo(10.6, 6);
    expect(cues[0]?.pieces[1]?.logProbability).toBe(0);
    expect(cues[1]?.endSeconds).toBeCloseTo(15.03, 6);
  });

  it('has no words of the sound before a piece', () => {
    const output = `low water
low 0.490 0.590 0.9
water 0.600 0.920 0.9
low water
low 4.090 4.190 0.9
water 4.200 4.520 0.9
`;
    const { cues } = heardIn(output, 10, 4);
    expect(cues.map(({ startSeconds }) => startSeconds.toFixed(2))).toEqual(['10.09']);
    expect(cues[0]?.pieces.map(({ text }) => text)).toEqual(['low', ' water']);
  });
});

// Without the program, which packages of systems have, there is nothing to test.
describe.skipIf(program === null)('PocketSphinx on the sample', () => {
  it(
    'hears most words, 90 % of them within 300 ms of their time',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'verbatim-sphinx-'));
      const truth = JSON.parse(
        await readFile(`tests/fixtures/sample-truth/${EPISODE}.json`, 'utf8'),
      ) as {
        sentences: TrueSentence[];
      };
      const kept = truth.sentences.filter(({ end }) => end <= SECONDS);
      const file = join(folder, 'part.wav');
      const sound = await readSound(`public/audio/${EPISODE}.mp3`);
      await writeWav(file, between(sound, 0, (kept.at(-1)?.end ?? 0) + 0.2));
      const engine = await openPocketsphinx(program ?? '', '5', null);
      const track = { speaker: null, source: { file, channel: null, skipped: [] } };
      const heard = await hearSound(track, [track], {
        ...{ engine, voice: energyFinder, root: folder, hints: { language: 'en', prompt: '' } },
        ...{ signal: new AbortController().signal, onPiece: () => undefined, isOver: () => false },
      });
      const { words } = recognizedText(heard?.speeches ?? [], 'en');
      const { all, errors, timed, close } = matchWords(kept, words);
      expect(errors / all).toBeLessThan(0.6);
      expect(timed).toBeGreaterThan(0);
      expect(close / timed).toBeGreaterThanOrEqual(0.9);
      await rm(folder, { recursive: true, force: true });
    },
    PATIENCE_MS,
  );
});
