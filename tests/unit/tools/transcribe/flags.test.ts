import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedSherpa } from '@/tests/support/installed-engines';
import {
  HASTY_CLOCK,
  runTranscribe,
  transcribedIn,
  transcribeProject,
} from '@/tests/support/transcribe-command';
import { EPISODE, tonesSound, type Tone } from '@/tests/support/transcribe-folder';
import { writeToneModel } from '@/tools/dev/tone-model/tone-models';
import { whyNotSherpa } from '@/tools/transcribe/engines/platform';
import { wavOf } from '@/tools/transcribe/sound/wav';

/** Six groups of seven tones, each a piece of its own. */
const SECONDS = 61;
const TONES: readonly Tone[] = Array.from({ length: 60 }, (_, at) => at)
  .filter((at) => at % 10 < 7)
  .map((at): Tone => [at + 0.2, at + 0.7, ((at * 7) % 3) as 0 | 1 | 2]);

/**
 * Ada says the first five words of each group, and Ben the last two, after a second. The model hears
 * a tone that follows itself once, even after a pause.
 */
const ADA = TONES.filter(([from]) => from % 10 < 5).map(([from, to], at): Tone => [
  from,
  to,
  at % 2 === 0 ? 0 : 1,
]);
const BEN = TONES.filter(([from]) => from % 10 > 5).map(([from, to], at): Tone => [
  from + 1,
  to + 1,
  at % 2 === 0 ? 1 : 2,
]);

let model = '';
const folders: string[] = [];

async function project(sound = tonesSound(SECONDS, TONES)): Promise<string> {
  const folder = await transcribeProject(sound);
  folders.push(folder);
  return folder;
}

const run = (folder: string, args: readonly string[], before: string | null = null) =>
  runTranscribe(folder, model, args, before);

/** A microphone that hears another voice softly. */
function withBleed(own: readonly Tone[], other: readonly Tone[]): Float32Array {
  const bleed = tonesSound(SECONDS, other);
  return tonesSound(SECONDS, own).map((sample, at) => sample + 0.05 * (bleed[at] ?? 0));
}

type Timing = { readonly words: readonly (readonly [number, number])[] };
const wordsOf = (json: string) => (JSON.parse(json) as Timing).words;

beforeAll(async () => {
  await installedSherpa();
  model = await mkdtemp(join(tmpdir(), 'verbatim-model-'));
  await writeToneModel(model);
});
afterAll(async () => {
  for (const folder of [model, ...folders]) await rm(folder, { recursive: true, force: true });
});

/** The speakers and words of a text, in order. */
function turnsIn(md: string): string[][] {
  const [, text = ''] = md.split('## Transcript\n');
  return text
    .trim()
    .split(/\n\n+/)
    .map((paragraph) => {
      const [, name = '', words = ''] = /^\*\*(\w+):\*\* (.*)$/s.exec(paragraph) ?? [];
      return [name, ...(words.toLowerCase().match(/[abc]/g) ?? [])];
    });
}

describe.skipIf(whyNotSherpa() !== null)('npm run transcribe', () => {
  it('tries each engine on hand, says hours for the archive, and writes nothing', async () => {
    const folder = await project();
    const { code, said } = await run(folder, ['--try']);
    expect(code).toBe(0);
    expect(said).toContain('tones, from 0:00:\n');
    const [, heard = ''] =
      /\nsherpa 1\.13\.8 \S+: \d+ s; all episodes: [^\n]+\n([\s\S]*?)\n\n/.exec(said) ?? [];
    expect(heard.toLowerCase().match(/[abc]/g)).toHaveLength(TONES.length);
    for (const other of ['whisper-cli', 'whisperx', 'whisper-ctranslate2', 'pocketsphinx']) {
      expect(said).toContain(`\n${other}: not tried. `);
    }
    expect(await transcribedIn(folder)).toEqual({ md: EPISODE, json: '' });
    const kept = await readdir(join(folder, '.verbatim/transcribe')).catch(() => []);
    expect(kept).toEqual([]);
  });

  it.each(['--tracks', '--stereo'])(
    'knows who speaks by %s, without what bleeds over',
    async (flag) => {
      const folder = await project();
      const files = { ada: join(folder, 'ada.wav'), ben: join(folder, 'ben.wav') };
      await writeFile(files.ada, wavOf(withBleed(ADA, BEN)));
      await writeFile(files.ben, wavOf(withBleed(BEN, ADA)));
      if (flag === '--stereo') {
        const both = ['-i', files.ada, '-i', files.ben, '-filter_complex', 'amerge=inputs=2'];
        const sound = join(folder, 'public/audio/tones.wav');
        spawnSync('ffmpeg', ['-y', '-loglevel', 'error', ...both, '-ac', '2', sound]);
      }
      const given = flag === '--stereo' ? ['Ada,Ben'] : [`Ada=${files.ada}`, `Ben=${files.ben}`];
      const { code, said } = await run(folder, ['tones', flag, ...given]);
      expect(said).toContain('written');
      expect(code).toBe(0);
      const { md, json } = await transcribedIn(folder);
      const turn = (name: string, said: readonly Tone[]) => [
        name,
        ...said.map(([, , tone]) => 'abc'[tone]),
      ];
      const groups = Array.from({ length: 6 }, (_, at) => [
        turn('Ada', ADA.slice(at * 5, at * 5 + 5)),
        turn('Ben', BEN.slice(at * 2, at * 2 + 2)),
      ]);
      expect(turnsIn(md)).toEqual(groups.flat());
      const truth = [...ADA, ...BEN].toSorted(([a], [b]) => a - b);
      wordsOf(json).forEach(([from], at) => {
        expect(Math.abs(from - (truth[at]?.[0] ?? 0))).toBeLessThanOrEqual(0.3);
      });
    },
  );

  it('leaves out a stretch by --skip, and keeps the times of the rest', async () => {
    const folder = await project();
    expect((await run(folder, ['tones', '--skip', '0:20-0:40'])).code).toBe(0);
    const starts = wordsOf((await transcribedIn(folder)).json).map(([from]) => from);
    const kept = TONES.filter(([from]) => from < 20 || from > 40);
    expect(starts).toHaveLength(kept.length);
    starts.forEach((from, at) => {
      expect(Math.abs(from - (kept[at]?.[0] ?? 0))).toBeLessThanOrEqual(0.3);
    });
  });

  it('stops by --minutes after the piece at hand, until a later run has the same bytes', async () => {
    const whole = await project();
    expect((await run(whole, ['--all'])).code).toBe(0);
    const folder = await project();
    const clock = join(folder, 'clock.mjs');
    await writeFile(clock, HASTY_CLOCK);
    const first = await run(folder, ['--all', '--minutes', '30'], clock);
    expect(first.code).toBe(0);
    expect(first.said).toContain('the time was over; the next run goes on');
    expect(await transcribedIn(folder)).toEqual({ md: EPISODE, json: '' });
    expect((await run(folder, ['--all', '--minutes', '30'])).said).toContain('written');
    expect(await transcribedIn(folder)).toEqual(await transcribedIn(whole));
  });
});
