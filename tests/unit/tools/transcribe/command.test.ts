import { readdir, readFile, rm, writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedSherpa } from '@/tests/support/installed-engines';
import {
  runTranscribe,
  startTranscribe,
  transcribedIn,
  transcribeProject,
} from '@/tests/support/transcribe-command';
import { EPISODE, showOfTones, tonesSound, type Tone } from '@/tests/support/transcribe-folder';
import { writeToneModel, writeVoiceModel } from '@/tools/dev/tone-model/tone-models';
import { whyNotSherpa } from '@/tools/transcribe/engines/platform';
import { readHead } from '@/tools/timing/timing-json';
import { readEpisodes } from '@/tools/transcribe/read-episodes';

/** 100 seconds with a tone each second and a long pause after ten, so that there are ten pieces. */
const TONES: readonly Tone[] = Array.from({ length: 100 }, (_, at) => at)
  .filter((at) => at % 10 < 7)
  .map((at): Tone => [at + 0.2, at + 0.7, ((at * 7) % 3) as 0 | 1 | 2]);

let model = '';
let clean: { md: string; json: string };
const folders: string[] = [];

async function project(episode = EPISODE): Promise<string> {
  const folder = await transcribeProject(tonesSound(101, TONES), episode);
  folders.push(folder);
  return folder;
}

const start = (folder: string, args: readonly string[]) => startTranscribe(folder, model, args);
const run = (folder: string, args: readonly string[]) => runTranscribe(folder, model, args);
const made = transcribedIn;

async function piecesIn(folder: string): Promise<number> {
  const root = join(folder, '.verbatim/transcribe');
  const names = await readdir(root, { recursive: true }).catch(() => []);
  return names.filter((name) => /\/\d+\.json$/.test(name)).length;
}

beforeAll(async () => {
  await installedSherpa();
  model = await mkdtemp(join(tmpdir(), 'verbatim-model-'));
  await writeToneModel(model);
  await writeVoiceModel(join(model, 'speaker.onnx'));
  const folder = await project();
  const { code, said } = await run(folder, ['--all']);
  if (code !== 0) throw new Error(said);
  clean = await made(folder);
});

afterAll(async () => {
  for (const folder of [model, ...folders]) await rm(folder, { recursive: true, force: true });
});

describe.skipIf(whyNotSherpa() !== null)('npm run transcribe', () => {
  it('writes one line and the text, and times beside it', () => {
    const [head = '', text = ''] = clean.md.split('## Transcript\n');
    expect(head).toBe(
      EPISODE.split('## Transcript\n')[0]?.replace(
        'tones.wav\n',
        'tones.wav\ntranscriptStatus: automatic\n',
      ),
    );
    expect(text.toLowerCase().match(/[abc]/g)?.length).toBe(TONES.length);
    const json = JSON.parse(clean.json) as {
      version: number;
      engine: string;
      words: [number, number][];
    };
    expect(json.version).toBe(2);
    expect(json.engine).toMatch(/^transcribe sherpa 1\.13\.8 \S+@[0-9a-f]{12}$/);
    json.words.forEach(([from], at) => {
      expect(Math.abs(from - (TONES[at]?.[0] ?? 0))).toBeLessThanOrEqual(0.3);
    });
  });

  it('leaves text that a person changed, and does its own text anew with --again', async () => {
    const folder = await project(clean.md);
    const file = join(folder, 'content/episodes/tones.md');
    const timing = join(folder, 'content/episodes/tones.timing.json');
    await writeFile(timing, clean.json);
    expect((await run(folder, ['tones'])).said).toContain(
      'it is transcribed; --again does it anew',
    );
    expect((await run(folder, ['tones', '--again'])).code).toBe(0);
    expect(await made(folder)).toEqual(clean);
    const changed = clean.md.replace('automatic', 'corrected');
    await writeFile(file, changed);
    expect((await run(folder, ['tones', '--again'])).code).toBe(1);
    expect(await made(folder)).toEqual({ md: changed, json: clean.json });
  });

  it.each([
    ['a comma', /a b/i, 'a, b'],
    ['a heading', '## Transcript\n', '## Transcript\n\n### Part one\n'],
    ['a name', '## Transcript\n\n', '## Transcript\n\n**Ada:** '],
    ['a word', /a b/i, 'aa b'],
    ['nothing', 'Notes.', 'Other notes.'],
  ])('knows text in which %s was changed', async (what, from, to) => {
    const changed = clean.md.replace(from, to);
    expect(changed).not.toBe(clean.md);
    const folder = await showOfTones(tonesSound(1, []), changed);
    folders.push(folder);
    await writeFile(join(folder, 'content/episodes/tones.timing.json'), clean.json);
    const { episodes } = await readEpisodes(join(folder, 'content'));
    expect(episodes[0]?.text.kind).toBe(what === 'nothing' ? 'ours' : 'theirs');
  });

  it('knows its own earlier text, which a run that was ended between its two files left', async () => {
    const folder = await project(clean.md);
    const timing = join(folder, 'content/episodes/tones.timing.json');
    const { written } = readHead(clean.json) ?? {};
    const next = clean.json.replace(
      `"written":"${written}"`,
      `"written":"${'0'.repeat(64)}",\n"replaced":"${written}"`,
    );
    expect(next).not.toBe(clean.json);
    await writeFile(timing, next);
    expect((await run(folder, ['tones', '--again'])).code).toBe(0);
    expect(await made(folder)).toEqual(clean);
  });

  it('refuses a body without the heading, and says what to write', async () => {
    const folder = await project(EPISODE.replace('## Transcript\n', ''));
    const { code, said } = await run(folder, ['--all']);
    expect(code).toBe(1);
    expect(said).toContain('Add the line `## Transcript` below the notes.');
    expect((await made(folder)).md).toBe(EPISODE.replace('## Transcript\n', ''));
  });

  it.each([1, 3, 5, 7, 9])(
    'goes on after SIGKILL at piece %i, and ends with the same bytes',
    async (piece) => {
      const folder = await project();
      const child = start(folder, ['--all']);
      await expect
        .poll(() => piecesIn(folder), { interval: 2, timeout: 50_000 })
        .toBeGreaterThanOrEqual(piece);
      child.kill('SIGKILL');
      await new Promise((done) => child.once('close', done));
      // All of its processes are in one group of their own. They may take seconds to end.
      await expect.poll(() => isGroupRunning(child.pid ?? 0), { timeout: 50_000 }).toBe(false);
      const { code, said } = await run(folder, ['--all']);
      expect(said).not.toContain('Waiting for');
      expect(code).toBe(0);
      expect(await made(folder)).toEqual(clean);
    },
  );

  it('leaves nothing of a voice behind', async () => {
    const folder = await project();
    const { code, said } = await run(folder, ['--all', '--speakers', '2']);
    expect(said).not.toMatch(/-?\d+\.\d{3,}, ?-?\d+\.\d{3,}, ?-?\d+\.\d{3,}/);
    expect(code).toBe(0);
    expect((await made(folder)).md).toMatch(/\*\*Speaker [12]:\*\* /);
    const names = await readdir(join(folder, '.verbatim'), { recursive: true });
    expect(
      names.filter(
        (name) => /speaker|voice|embed|\.f32|\.bin$/i.test(name) && !name.includes('engine'),
      ),
    ).toEqual([]);
    for (const name of names.filter(
      (one) => one.startsWith('transcribe/') && one.endsWith('.json'),
    )) {
      const text = await readFile(join(folder, '.verbatim', name), 'utf8');
      // The model of the test has 80 numbers for a voice.
      expect(longestList(JSON.parse(text))).toBeLessThan(80);
    }
  });
});

/** Length of the longest list of plain numbers in a value. */
function longestList(value: unknown): number {
  if (Array.isArray(value)) {
    const own = value.every((one) => typeof one === 'number') ? value.length : 0;
    return Math.max(own, ...value.map(longestList), 0);
  }
  if (typeof value !== 'object' || value === null) return 0;
  return Math.max(0, ...Object.values(value).map(longestList));
}

function isGroupRunning(pid: number): boolean {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}
