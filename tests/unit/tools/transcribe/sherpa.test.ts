import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tonesSound } from '@/tests/support/transcribe-folder';
import { writeToneModel, writeVoiceModel } from '@/tools/dev/tone-model/tone-models';
import { openEngine, type OpenedEngine } from '@/tools/transcribe/engines/open-engine';
import { sherpaFilesIn } from '@/tools/transcribe/models/check-folder';
import { streamPcm } from '@/tools/transcribe/sound/stream-pcm';
import { whyNotSherpa } from '@/tools/transcribe/engines/platform';

const SILERO = 'node_modules/@ricky0123/vad-web/dist/silero_vad_v5.onnx';
const { signal } = new AbortController();

let folder = '';
let opened: OpenedEngine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-sherpa-'));
  await writeToneModel(folder);
  await writeVoiceModel(join(folder, 'speaker.onnx'));
  await copyFile(SILERO, join(folder, 'silero_vad.onnx'));
  opened = await openEngine(
    {
      ...{ engine: 'sherpa', model: folder, endpoint: null, language: 'en', threads: 1 },
      allowsUnpinned: false,
    },
    { print: () => undefined, ask: null, saysYes: false, signal, key: '' },
  );
});

afterAll(async () => {
  opened.engine.stop();
  await rm(folder, { recursive: true, force: true });
});

describe.skipIf(whyNotSherpa() !== null)('sherpa-onnx with a small model', () => {
  it('hears tones as words, with times and probabilities', async () => {
    const samples = tonesSound(4, [
      [0.5, 1, 0],
      [1.5, 2, 1],
      [2.5, 3, 2],
    ]);
    const hints = { language: 'en', prompt: '' };
    const { cues } = await opened.engine.recognize({ samples, start: 10 }, hints, signal);
    const words = cues.flatMap(({ pieces }) => pieces);
    expect(words.map(({ text }) => text.trim())).toEqual(['a', 'b', 'c']);
    words.forEach(({ startSeconds, logProbability }, at) => {
      expect(Math.abs(startSeconds - (10.5 + at))).toBeLessThanOrEqual(0.1);
      expect(logProbability).toBeLessThan(0);
    });
  });

  it('finds voice with Silero, where speech begins', async () => {
    const finder = opened.voice();
    expect(finder.id).toMatch(/^silero-1@2623a2953f6f$/);
    const source = { file: 'public/audio/nobel-chemistry-2024.mp3', channel: null, skipped: [] };
    let seconds = 0;
    for await (const samples of streamPcm(source, signal)) {
      await finder.push(samples);
      seconds += samples.length / 16_000;
      if (seconds > 9) break;
    }
    const [first] = await finder.end(new Float32Array(0));
    // The truth of the sample is 0.5 s.
    expect(Math.abs((first?.from ?? 0) - 0.5)).toBeLessThan(0.1);
  });

  it('goes on when its process is killed', async () => {
    const samples = tonesSound(2, [[0.5, 1, 1]]);
    const hints = { language: 'en', prompt: '' };
    const hear = () => opened.engine.recognize({ samples, start: 0 }, hints, signal);
    const before = await hear();
    for (let round = 0; round < 5; round += 1) {
      const { pid } = opened.sherpa ?? {};
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
      expect(await hear()).toEqual(before);
      expect(opened.sherpa?.pid).not.toBe(pid);
    }
  });
});

describe('a broken model', () => {
  const broken = async (change: (at: string) => Promise<unknown>) => {
    const at = await mkdtemp(join(tmpdir(), 'verbatim-broken-'));
    await writeToneModel(at);
    await change(at);
    const files = await sherpaFilesIn(at);
    await rm(at, { recursive: true, force: true });
    return typeof files === 'string' ? files.replaceAll(at, '') : files;
  };

  it.each([
    [
      'tokens.txt',
      'a 0\nb 1\n<blk> 2\n',
      '/tokens.txt: It has 3 tokens, and the model has 4. Take the file that came with the model.',
    ],
    [
      'tokens.txt',
      'a 0\nb 1\nc 2\nd 3\n',
      '/tokens.txt: Its last token is not <blk>. Take the file that came with the model.',
    ],
    [
      'tokens.txt',
      '<!doctype html>\n<title>404</title>\n',
      '/tokens.txt: This is no list of tokens. Take the file that came with the model.',
    ],
    [
      'encoder.int8.onnx',
      '<!doctype html><title>404</title>',
      '/encoder.int8.onnx: This is a web page and no model. Download the file again.',
    ],
    [
      'joiner.int8.onnx',
      '',
      '/joiner.int8.onnx: This is no model, or it breaks off. Download the file again.',
    ],
  ])('is named in one line: %s with %j', async (name, content, line) => {
    expect(await broken((at) => writeFile(join(at, name), content))).toBe(line);
  });

  it.each(['encoder', 'decoder', 'joiner'])(
    'is named when half of the %s is missing',
    async (part) => {
      const name = `${part}.int8.onnx`;
      const fault = await broken(async (at) => {
        const file = join(at, name);
        const bytes = await readFile(file);
        await writeFile(file, bytes.subarray(0, bytes.length / 2));
      });
      expect(fault).toMatch(new RegExp(`^/${name}: .*breaks off.* Download .* again\\.$`));
    },
  );

  it.each(['encoder.int8.onnx', 'decoder.int8.onnx', 'joiner.int8.onnx', 'tokens.txt'])(
    'is named when %s is missing',
    async (name) => {
      expect(await broken((at) => rm(join(at, name)))).toBe(
        `/${name}: The file is missing. Download the whole model.`,
      );
    },
  );
});

describe('a machine on which the engine does not run', () => {
  it('is told before anything is installed', () => {
    const linux = { platform: 'linux', arch: 'x64', hasGlibc: true };
    expect(whyNotSherpa(linux)).toBeNull();
    expect(whyNotSherpa({ ...linux, hasGlibc: false })).toMatch(/musl.*--engine whisper-cli/);
    expect(whyNotSherpa({ platform: 'win32', arch: 'arm64', hasGlibc: false })).toMatch(
      /win32 with arm64/,
    );
  });
});
