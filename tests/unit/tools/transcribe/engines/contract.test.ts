import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeProgram } from '@/tests/support/fake-program';
import type { Engine } from '@/tools/transcribe/engines/engine';
import { openEndpoint } from '@/tools/transcribe/engines/endpoint';
import { openPocketsphinx } from '@/tools/transcribe/engines/pocketsphinx';
import { heardInResult, openSherpa } from '@/tools/transcribe/engines/sherpa';
import { SherpaProcess } from '@/tools/transcribe/engines/sherpa-process';
import { openWhisperProgram, WHISPER_PROGRAMS } from '@/tools/transcribe/engines/whisper-programs';

const START = 100;
const SOUND = new Float32Array(16_000 * 4);
const HINTS = { language: 'en-GB', prompt: 'Ada Host, Old Maps' };
const { signal } = new AbortController();

const CPP = {
  systeminfo: '',
  result: { language: 'en' },
  transcription: [
    {
      timestamps: {},
      offsets: { from: 500, to: 1500 },
      text: ' Hello there.',
      tokens: [
        { text: '[_BEG_]', offsets: { from: 0, to: 0 }, id: 1, p: 0.9 },
        { text: ' Hello', offsets: { from: 500, to: 900 }, id: 2, p: 0.9, t_dtw: -1 },
        { text: ' there', offsets: { from: 900, to: 1400 }, id: 3, p: 0.5, t_dtw: -1 },
        { text: '.', offsets: { from: 1400, to: 1500 }, id: 4, p: 0.8, t_dtw: -1 },
      ],
    },
  ],
};
const WHISPERX = {
  segments: [
    {
      ...{ start: 0.5, end: 1.5, text: ' Hello there.', avg_logprob: -0.25 },
      words: [
        { word: 'Hello', start: 0.5, end: 0.9, score: 0.9 },
        { word: 'there.', start: 0.9, end: 1.5 },
      ],
    },
  ],
  word_segments: [],
  language: 'en',
};
const CTRANSLATE = {
  text: ' Hello there.',
  segments: [
    {
      ...{
        id: 1,
        seek: 0,
        start: 0.5,
        end: 1.5,
        text: ' Hello there.',
        tokens: [],
        avg_logprob: -0.2,
      },
      ...{ compression_ratio: 1, no_speech_prob: 0.01, temperature: 0 },
      words: [
        { start: 0.5, end: 0.9, word: ' Hello', probability: 0.9 },
        { start: 0.9, end: 1.5, word: ' there.', probability: 0.5 },
      ],
    },
  ],
  language: 'en',
};
const OPENAI = {
  ...{ task: 'transcribe', language: 'english', duration: 4, text: 'Hello there.' },
  segments: [{ id: 0, start: 0.5, end: 1.5, text: ' Hello there.', avg_logprob: -0.2 }],
  words: [
    { word: 'Hello', start: 0.5, end: 0.9 },
    { word: 'there', start: 0.9, end: 1.5 },
  ],
};
/** The sound is played twice, a second apart; only the second time counts. */
const SPHINX = `hello there
<s> 0.490 0.500 0.999700
hello(2) 0.500 0.890 0.578415
<sil> 0.890 0.900 0.99
there 0.900 1.500 1.000400
hello there
<s> 5.490 5.500 0.999700
hello(2) 5.500 5.890 0.578415
<sil> 5.890 5.900 0.99
there 5.900 6.500 1.000400
`;
const TRANSDUCER = {
  ...{ lang: '', text: 'Hello there.', tokens: [' Hel', 'lo', ' there', '.'] },
  ...{ timestamps: [0.5, 0.7, 0.9, 1.5], durations: [0.2, 0.2, 0.6, 0.08] },
  ys_log_probs: [-0.1, -0.2, -0.5, -0.1],
};
const WHISPER = {
  ...{ lang: '<|en|>', text: 'Hello there.', tokens: ['Hello', ' there', '.'], timestamps: [] },
  ...{ segment_timestamps: [0.5], segment_durations: [1], segment_texts: [' Hello there.'] },
};

let folder = '';
let server: Server;
let requests: { headers: Record<string, unknown>; body: string }[] = [];
let answer: { status: number; body: string } = { status: 200, body: JSON.stringify(OPENAI) };
const engines = new Map<string, Engine>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-engines-'));
  const bin = join(folder, 'bin');
  const json = (answer: unknown) => JSON.stringify(JSON.stringify(answer));
  const scripts = {
    'whisper-cli': `if (after('-l') !== 'en') process.exit(0);
      write(after('-of') + '.json', Buffer.concat([Buffer.from(${json(CPP)})]));`,
    whisperx: `write(join(after('--output_dir'), 'piece.json'), ${json(WHISPERX)});`,
    'whisper-ctranslate2': `if (after('--word_timestamps') !== 'True') process.exit(3);
      write(join(after('--output_dir'), 'piece.json'), ${json(CTRANSLATE)});`,
  };
  for (const kind of WHISPER_PROGRAMS) {
    const program = await fakeProgram(bin, kind.name, scripts[kind.name]);
    engines.set(kind.name, await openWhisperProgram(kind, program, '1.0', 'model', 2));
  }
  const model = join(folder, 'model');
  await mkdir(join(model, 'en-us'), { recursive: true });
  for (const name of ['en-us/mdef', 'en-us.lm.bin', 'words.dict'])
    await writeFile(join(model, name), name);
  const sphinx = await fakeProgram(
    bin,
    'sphinx',
    `process.stdout.write(${JSON.stringify(SPHINX)});`,
  );
  engines.set('pocketsphinx', await openPocketsphinx(sphinx, '5', model));
  for (const [name, kind, result] of [
    ['sherpa transducer', 'transducer', TRANSDUCER],
    ['sherpa whisper', 'whisper', WHISPER],
  ] as const) {
    const process = new SherpaProcess('none');
    process.ask = () => Promise.resolve(result);
    const part = { part: 'speech', config: {}, files: [] } as const;
    engines.set(name, openSherpa(process, part, { kind, version: '1', model: 'm' }));
  }
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      requests.push({ headers: request.headers, body: Buffer.concat(chunks).toString('latin1') });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  engines.set(
    'endpoint',
    openEndpoint(new URL(`http://127.0.0.1:${port}/v1/audio/transcriptions`), null, 'secret'),
  );
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const NAMES = [
  ...['whisper-cli', 'whisperx', 'whisper-ctranslate2', 'pocketsphinx'],
  ...['sherpa transducer', 'sherpa whisper', 'endpoint'],
];

describe.each(NAMES)('%s', (name) => {
  const hear = async () => {
    const engine = engines.get(name);
    if (engine === undefined) throw new Error(name);
    return {
      engine,
      heard: await engine.recognize({ samples: SOUND, start: START }, HINTS, signal),
    };
  };

  it('hears words in the time of the episode, as it promises', async () => {
    const { engine, heard } = await hear();
    const pieces = heard.cues.flatMap((cue) => cue.pieces);
    const text = pieces
      .map((piece) => piece.text)
      .join('')
      .trim();
    expect(text.toLowerCase().replace('.', '')).toBe('hello there');
    expect(/[A-Z].*\.$/.test(text)).toBe(engine.punctuation === 'yes');
    expect(heard.cues[0]?.startSeconds).toBeCloseTo(START + 0.5, 3);
    expect(heard.cues.at(-1)?.endSeconds).toBeCloseTo(START + 1.5, 3);
    const there = pieces.find((piece) => piece.text.includes('there'));
    expect(there?.startSeconds).toBeCloseTo(START + (engine.times === 'words' ? 0.9 : 0.5), 3);
  });

  it('says how sure it is, if it promises that', async () => {
    const { engine, heard } = await hear();
    const known = heard.cues.flatMap((cue) => cue.pieces).map((piece) => piece.logProbability);
    for (const one of known) {
      if (engine.probability === 'yes') expect(one).toBeLessThanOrEqual(0);
      else expect(one).toBeUndefined();
    }
  });
});

describe('answers of engines', () => {
  it('join the tokens of sherpa-onnx to words, with their mean probability', () => {
    const [cue] = heardInResult(TRANSDUCER, 0).cues;
    expect(cue?.pieces.map(({ text }) => text)).toEqual(['Hello', ' there.']);
    expect(cue?.pieces[0]?.logProbability).toBeCloseTo(-0.15, 5);
  });

  it('are refused without times, and the model is named', async () => {
    answer = {
      status: 200,
      body: JSON.stringify({ text: 'Hello.', segments: [{ start: 0, end: 0, text: 'Hello.' }] }),
    };
    const engine = engines.get('endpoint');
    await expect(engine?.recognize({ samples: SOUND, start: 0 }, HINTS, signal)).rejects.toThrow(
      /\(whisper-1\) gives no times\. Take a model that does/,
    );
    answer = { status: 200, body: JSON.stringify(OPENAI) };
  });

  it('never show the key', async () => {
    answer = { status: 401, body: '{"error":"wrong key: secret"}' };
    const engine = engines.get('endpoint');
    const refused = engine?.recognize({ samples: SOUND, start: 0 }, HINTS, signal);
    await expect(refused).rejects.toThrow(/answered 401/);
    await expect(refused).rejects.not.toThrow(/secret/);
    answer = { status: 200, body: JSON.stringify(OPENAI) };
  });

  it('of an endpoint come for FLAC with names, language and both kinds of times', async () => {
    requests = [];
    await engines.get('endpoint')?.recognize({ samples: SOUND, start: 0 }, HINTS, signal);
    const [request] = requests;
    expect(request?.headers['authorization']).toBe('Bearer secret');
    expect(request?.body).toContain('fLaC');
    expect(request?.body).toContain(HINTS.prompt);
    expect(request?.body.match(/timestamp_granularities\[\]"\r\n\r\n(word|segment)/g)).toHaveLength(
      2,
    );
  });
});
