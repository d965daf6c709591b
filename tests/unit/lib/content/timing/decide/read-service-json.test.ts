import { describe, expect, it } from 'vitest';
import { readTimedJson } from '@/lib/content/timing/readers/read-timed-json';
import { cueText, cueWords } from '@/lib/content/timing/decide/timed-text';

const read = (data: unknown) => readTimedJson(JSON.stringify(data, null, 1));
const said = (data: unknown) => {
  const { text, faults } = read(data);
  expect(faults).toEqual([]);
  return text.cues.map((cue) => [cue.speaker, cue.startSeconds, cue.endSeconds, cueText(cue)]);
};
const isTimed = (data: unknown) =>
  read(data)
    .text.cues.flatMap(cueWords)
    .every(({ isExact }) => isExact);
const faults = (source: string) =>
  readTimedJson(source).faults.map(({ line, field, message }) => `${line} ${field}: ${message}`);

/** "Old maps lie." of one speaker, "Why?" of another; times are in the given unit. */
const spoken = <T>(one: (text: string, start: number, end: number, speaker: number) => T): T[] => [
  one('Old', 3, 3.4, 0),
  one('maps', 3.5, 3.9, 0),
  one('lie.', 4, 4.4, 0),
  one('Why?', 4.5, 5, 1),
];
const expected = (first: string | null, second: string | null) => [
  [first, 3, 4.4, 'Old maps lie.'],
  [second, 4.5, 5, 'Why?'],
];

describe('JSON of speech services', () => {
  it('of AssemblyAI has words in milliseconds', () => {
    const words = spoken((text, start, end, speaker) => ({
      text,
      start: start * 1000,
      end: end * 1000,
      confidence: 0.9,
      speaker: 'AB'[speaker],
    }));
    const file = { id: 'x', status: 'completed', text: 'Old maps lie. Why?', words };
    expect(said(file)).toEqual(expected('Speaker A', 'Speaker B'));
    expect(isTimed(file)).toBe(true);
    const utterances = [
      { speaker: 'A', start: 3000, end: 4400, text: 'x', words: words.slice(0, 3) },
      { speaker: 'B', start: 4500, end: 5000, text: 'x', words: words.slice(3) },
    ];
    expect(said({ utterances })).toEqual(expected('Speaker A', 'Speaker B'));
    expect(said({ sentences: utterances })).toEqual(expected('Speaker A', 'Speaker B'));
  });

  it('of AssemblyAI may have only the times of utterances', () => {
    const utterances = [{ speaker: 'A', start: 3000, end: 4400, text: 'Old maps lie.' }];
    expect(said({ id: 'x', utterances, words: null })).toEqual([
      ['Speaker A', 3, 4.4, 'Old maps lie.'],
    ]);
  });

  it('of Vosk is a list of words', () => {
    const result = spoken((word, start, end) => ({ word, start, end, conf: 1 }));
    expect(said({ result, text: 'x' })).toEqual(expected(null, null));
  });

  it('of ElevenLabs has words in seconds, and spaces', () => {
    const words = spoken((text, start, end, speaker) => [
      { text, start, end, type: 'word', speaker_id: `speaker_${speaker}` },
      { text: ' ', start: end, end, type: 'spacing', speaker_id: `speaker_${speaker}` },
    ]).flat();
    expect(said({ language_code: 'eng', text: 'x', words })).toEqual(
      expected('speaker_0', 'speaker_1'),
    );
  });

  it('of Deepgram has channels with alternatives', () => {
    const words = spoken((text, start, end, speaker) => ({
      word: text.toLowerCase().replace(/\W/g, ''),
      punctuated_word: text,
      start,
      end,
      speaker,
    }));
    const channels = [{ alternatives: [{ transcript: 'x', words }] }];
    const file = { metadata: { duration: 9.5 }, results: { channels } };
    expect(said(file)).toEqual(expected('Speaker 0', 'Speaker 1'));
    expect(read(file).text.durationSeconds).toBe(9.5);
    expect(said({ results: { utterances: [{ words, speaker: 0 }] } })).toEqual(said(file));
    const bare = words.map((word) => ({ ...word, speaker: null }));
    const two = [bare.slice(0, 3), bare.slice(3)].map((list) => ({
      alternatives: [{ words: list }],
    }));
    expect(said({ results: { channels: two } })).toEqual(expected('Speaker 0', 'Speaker 1'));
  });

  it('of Amazon Transcribe has punctuation without times, and speakers in a separate list', () => {
    const items = [
      {
        type: 'pronunciation',
        start_time: '3.0',
        end_time: '3.4',
        alternatives: [{ content: 'Old' }],
      },
      {
        type: 'pronunciation',
        start_time: '3.5',
        end_time: '4.4',
        alternatives: [{ content: 'maps' }],
      },
      { type: 'punctuation', alternatives: [{ content: '.' }] },
      {
        type: 'pronunciation',
        start_time: '4.5',
        end_time: '5.0',
        alternatives: [{ content: 'Why' }],
      },
      { type: 'punctuation', alternatives: [{ content: '?' }] },
    ];
    const labels = { segments: [{ items: [{ start_time: '3.0', speaker_label: 'spk_0' }] }] };
    const [first] = said({ jobName: 'x', results: { items, speaker_labels: labels } });
    expect(first?.[0]).toBe('spk_0');
    expect(said({ results: { items } })).toEqual([
      [null, 3, 4.4, 'Old maps.'],
      [null, 4.5, 5, 'Why?'],
    ]);
  });

  it('of Google Cloud has times as text, and repeats all words with speakers', () => {
    const words = spoken((word, start, end, speaker) => ({
      word,
      startTime: `${start}s`,
      endTime: `${end}s`,
      speakerTag: speaker + 1,
    }));
    const plain = words.map((word) => ({ ...word, speakerTag: 0 }));
    const results = [{ alternatives: [{ words: plain }] }, { alternatives: [{ words }] }];
    expect(said({ results })).toEqual(expected('Speaker 1', 'Speaker 2'));
    expect(said({ results: results.slice(0, 1) })[0]?.[3]).toBe('Old maps lie.');
  });

  it('of Speechmatics has punctuation with times', () => {
    const word = (content: string, start: number, end: number, type = 'word') => ({
      type,
      start_time: start,
      end_time: end,
      alternatives: [{ content, speaker: 'S1' }],
    });
    const results = [word('Old', 3, 3.4), word('maps', 3.5, 4), word('.', 4, 4, 'punctuation')];
    expect(said({ format: '2.9', results })).toEqual([['S1', 3, 4, 'Old maps.']]);
  });

  it('of Rev has monologues', () => {
    const elements = [
      { type: 'text', value: 'Old', ts: 3, end_ts: 3.4 },
      { type: 'punct', value: ' ' },
      { type: 'text', value: 'maps', ts: 3.5, end_ts: 4 },
      { type: 'punct', value: '.' },
    ];
    expect(said({ monologues: [{ speaker: 1, elements }] })).toEqual([
      ['Speaker 1', 3, 4, 'Old maps.'],
    ]);
  });

  it('of Transformers has chunks, the last of which may have no end', () => {
    const chunks = [
      { timestamp: [3, 4.4], text: ' Old maps lie.' },
      { timestamp: [4.5, null], text: ' Why?' },
    ];
    expect(said({ text: 'x', chunks })).toEqual([
      [null, 3, 4.4, 'Old maps lie.'],
      [null, 4.5, 4.5, 'Why?'],
    ]);
  });

  it('of YouTube has an offset for each word', () => {
    const segs = [{ utf8: 'old' }, { utf8: ' maps', tOffsetMs: 500 }];
    const file = {
      events: [
        { tStartMs: 0, dDurationMs: 9000 },
        { tStartMs: 3000, dDurationMs: 4000, segs },
        { tStartMs: 4400, dDurationMs: 2000, segs: [{ utf8: '\n' }] },
        { tStartMs: 4500, dDurationMs: 500, segs: [{ utf8: 'why' }] },
      ],
    };
    expect(said(file)).toEqual([
      [null, 3, 4.5, 'old maps'],
      [null, 4.5, 5, 'why'],
    ]);
    expect(isTimed(file)).toBe(true);
  });

  it('of Azure has phrases in ticks or milliseconds', () => {
    const recognizedPhrases = [
      { offsetInTicks: 3e7, durationInTicks: 1.4e7, speaker: 1, nBest: [{ display: 'Old maps.' }] },
    ];
    expect(said({ recognizedPhrases })).toEqual([['Speaker 1', 3, 4.4, 'Old maps.']]);
    const time = { offsetMilliseconds: 3000, durationMilliseconds: 1400 };
    expect(said({ phrases: [{ ...time, text: 'Old maps.' }] })[0]).toEqual([
      null,
      3,
      4.4,
      'Old maps.',
    ]);
  });

  it.each([
    ['milliseconds', { start: 3000, end: 4400 }],
    ['seconds', { start: 3, end: 4.4 }],
    ['clocks', { start: '00:00:03.000', end: '00:00:04,400' }],
    ['clocks and milliseconds', { start: '0:03', end: '0:04', start_ms: 3000, end_ms: 4400 }],
  ])('may be a list of subtitles in %s', (_, times) => {
    const list = [{ ...times, text: '<i>Old</i> maps.', voice: 'Ada' }];
    expect(said(list)).toEqual([['Ada', 3, 4.4, 'Old maps.']]);
    expect(said({ transcripts: list })).toEqual([['Ada', 3, 4.4, 'Old maps.']]);
  });

  it('may be wrapped in the response of a server', () => {
    const segments = [{ start: 3, end: 4.4, text: ' Old maps.' }];
    expect(said({ id: 'x', output: { segments } })).toEqual([[null, 3, 4.4, 'Old maps.']]);
    const source = '{"output":{"segments":[\n{"start":"x","end":2,"text":"a"}]}}';
    expect(faults(source)[0]).toContain('2 segments[0].start: Got "x".');
  });
});

describe('JSON of Whisper’s derivatives', () => {
  it('of whisper-timestamped has the word in `text`', () => {
    const words = spoken((text, start, end) => ({ text, start, end, confidence: 0.9 }));
    const file = {
      text: 'x',
      segments: [{ id: 0, start: 3, end: 5, text: ' Old maps lie. Why?', words }],
    };
    expect(said(file)).toEqual([[null, 3, 5, 'Old maps lie. Why?']]);
    expect(isTimed(file)).toBe(true);
  });

  it('may number its speakers', () => {
    expect(said({ segments: [{ start: 3, end: 4, text: 'Old', speaker: 1 }] })[0]?.[0]).toBe(
      'Speaker 1',
    );
  });

  it('may have NaN and Infinity in fields that are not read', () => {
    const source =
      '{"segments":[{"start":3,"end":4,"text":" NaN \\"Infinity, maps.","avg_logprob":NaN,"x":-Infinity}]}';
    expect(readTimedJson(source).text.cues.map(cueText)).toEqual(['NaN "Infinity, maps.']);
  });

  it('may not have them in place of a time', () => {
    expect(faults('{"segments":[\n{"start":NaN,"end":4,"text":"a"}]}')).toEqual([
      '2 segments[0].start: Got "NaN". Write seconds from the start, such as 12.5.',
    ]);
    const words = '[{"word":"a","start":NaN,"end":NaN}]';
    expect(faults(`{"segments":[{"start":3,"end":4,"text":"a","words":${words}}]}`)).toEqual([]);
  });

  it('is sorted, with a notice, where segments go back by some seconds', () => {
    const source =
      '{"segments":[\n{"start":9,"end":10,"text":"b"},\n{"start":5.5,"end":12,"text":"a"}]}';
    const { text, notices, lineOf } = readTimedJson(source);
    expect(text.cues.map(cueText)).toEqual(['a', 'b']);
    expect(notices).toEqual([
      'has a cue that begins before the one above it (line 3). The cues were sorted by time.',
    ]);
    expect([lineOf(0), lineOf(1)]).toEqual([3, 2]);
  });
});

describe('JSON without times', () => {
  it.each([
    ['AssemblyAI', { id: 'x', audio_url: 'x', text: 'Old maps.', words: null }],
    ['Deepgram', { metadata: {}, results: { summary: 'x' } }],
    ['Amazon', { jobName: 'x', results: { transcripts: [{ transcript: 'Old maps.' }] } }],
    ['verbose_json', { text: 'Old maps.' }],
    ['no transcript that is known', { title: 'Old maps' }],
  ])('is refused with a single message: %s', (name, data) => {
    const problems = faults(JSON.stringify(data));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(name);
    expect(problems[0]).toMatch(/SRT|verbose_json/);
  });
});
