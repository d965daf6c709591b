import { describe, expect, it } from 'vitest';
import { readTimedJson } from '@/lib/content/timing/readers/read-timed-json';
import { cueText, cueWords } from '@/lib/content/timing/decide/timed-text';

const read = (data: unknown) => readTimedJson(JSON.stringify(data, null, 1));
const said = (data: unknown) => {
  const { text, faults } = read(data);
  expect(faults).toEqual([]);
  return text.cues.map((cue) => [cue.speaker, cue.startSeconds, cue.endSeconds, cueText(cue)]);
};
const words = (data: unknown) =>
  read(data)
    .text.cues.flatMap(cueWords)
    .map(({ text, startSeconds, endSeconds, isExact }) => [
      text,
      startSeconds,
      endSeconds,
      isExact,
    ]);
const faults = (source: string) =>
  readTimedJson(source).faults.map(({ line, field, message }) => `${line} ${field}: ${message}`);

describe('Podcasting 2.0 JSON', () => {
  it('is read with its speakers', () => {
    const file = {
      version: '1.0.0',
      segments: [
        { speaker: 'Ada', startTime: 0.5, endTime: 2, body: 'Old maps.' },
        { startTime: 2, body: 'Really?\n' },
        { startTime: 4, endTime: 5, body: 'Yes.' },
      ],
    };
    expect(said(file)).toEqual([
      ['Ada', 0.5, 2, 'Old maps.'],
      [null, 2, 4, 'Really?'],
      [null, 4, 5, 'Yes.'],
    ]);
    expect(read(file).lineOf(1)).toBe(10);
  });

  it('may have a segment for each word, as its specification shows', () => {
    const segments = ['I', 'am', 'your'].map((body, at) => ({
      startTime: at,
      endTime: at + 1,
      body,
    }));
    expect(words({ version: '1.0.0', segments })).toEqual([
      ['I', 0, 1, true],
      ['am', 1, 2, true],
      ['your', 2, 3, true],
    ]);
  });

  it('may have the words of a segment, as in our own exports', () => {
    const own = [
      { startTime: 0, endTime: 0.4, body: '古' },
      { startTime: 0.5, endTime: 1, body: '地図。' },
    ];
    const file = {
      version: '1.0.0',
      segments: [{ startTime: 0, endTime: 1, body: '古地図。', words: own }],
    };
    expect(said(file)).toEqual([[null, 0, 1, '古地図。']]);
    expect(words(file)[0]).toEqual(['古', 0, 0.4, true]);
  });
});

describe('Whisper JSON', () => {
  it('of openai-whisper is read with its words', () => {
    const own = [
      { word: ' Old', start: 0, end: 0.3, probability: 0.9 },
      { word: ' maps.', start: 0.4, end: 0.9, probability: 0.9 },
    ];
    const file = {
      language: 'en',
      segments: [{ id: 0, start: 0, end: 1, text: ' Old maps.', words: own }],
    };
    expect(said(file)).toEqual([[null, 0, 1, 'Old maps.']]);
    expect(words(file)).toEqual([
      ['Old', 0, 0.3, true],
      ['maps', 0.4, 0.9, true],
    ]);
  });

  it('of WhisperX has speakers, words without spaces, and numbers without times', () => {
    const own = [
      { word: 'In', start: 1, end: 1.2, score: 0.9 },
      { word: '2024' },
      { word: 'it', start: 2, end: 2.2, score: 0.9 },
      { word: 'rained.', start: 2.2, end: 2.8, score: 0.9 },
    ];
    const text = 'In 2024, it rained.';
    const file = { segments: [{ start: 1, end: 3, text, speaker: 'SPEAKER_00', words: own }] };
    expect(said(file)).toEqual([['SPEAKER_00', 1, 3, text]]);
    expect(words(file)[1]).toEqual(['2024', 1.2, 2, true]);
  });

  it('of OpenAI’s service has a separate list of words, and the length of the audio', () => {
    const file = {
      duration: 3.5,
      segments: [
        { start: 0, end: 1, text: ' Old maps.' },
        { start: 1, end: 2, text: ' New ones!' },
      ],
      words: ['Old', 'maps', 'New', 'ones'].map((word, at) => ({
        word,
        start: at / 2,
        end: at / 2 + 0.4,
      })),
    };
    expect(read(file).text.durationSeconds).toBe(3.5);
    expect(said(file).map((cue) => cue[3])).toEqual(['Old maps.', 'New ones!']);
    expect(words(file)[3]).toEqual(['ones', 1.5, 1.9, true]);
    expect(said({ words: file.words })).toEqual([[null, 0, 1.9, 'Old maps New ones']]);
  });

  it('without words is read from its segments', () => {
    expect(words({ segments: [{ start: 0, end: 1, text: ' Old map' }] })).toEqual([
      ['Old', 0, 0.5, false],
      ['map', 0.5, 1, false],
    ]);
  });

  it('of whisper.cpp is read with its tokens, which may be parts of words', () => {
    const token = (text: string, from: number, to: number) => ({ text, offsets: { from, to } });
    const file = {
      result: { language: 'en' },
      transcription: [
        {
          offsets: { from: 0, to: 2000 },
          text: ' Old harbour.',
          tokens: [
            token('[_BEG_]', 0, 0),
            token(' Old', 0, 500),
            token(' har', 600, 900),
            token('bour', 900, 1200),
            token('.', 1200, 1300),
            token('[_TT_100]', 2000, 2000),
          ],
        },
      ],
    };
    expect(said(file)).toEqual([[null, 0, 2, 'Old harbour.']]);
    expect(words(file)).toEqual([
      ['Old', 0, 0.5, true],
      ['harbour', 0.6, 1.2, true],
    ]);
  });
});

describe('JSON that cannot be used', () => {
  it.each([
    [
      '{"segments":[\n{"start":NaN',
      '2 file: Got NaN, which is no number in JSON. Export the file again.',
    ],
    ['{"segments":[\n{"start":0', '2 file: The JSON breaks off. Export the file again.'],
    ['<html>', '1 file: The file is no JSON from here on: "<html>". Export it again.'],
    ['{"results":[]}', '1 file: This is no transcript that is known here.'],
    ['[]', '1 file: This is no transcript that is known here.'],
    ['{"segments":[]}', '1 segments: There is no text in the file. Export it again.'],
    [
      '{"segments":[\n{"start":0,"end":1,"text":"a"},\n{"start":"1","end":2,"text":"b"}]}',
      '3 segments[1].start: Got "1". Write seconds from the start, such as 12.5.',
    ],
    [
      '{"segments":[\n{"start":0,"end":1},\n{"start":-1,"end":2,"text":"b"}]}',
      '2 segments[0].text: This field is missing. Add the text of the segment.',
    ],
    [
      '{"segments":[\n{"startTime":-1,"endTime":1,"body":"a"}]}',
      '2 segments[0].startTime: Got -1. Write seconds from the start, such as 12.5.',
    ],
    [
      '{"segments":[\n{"start":9,"end":10,"text":"a"},\n{"start":2,"end":3,"text":"b"}]}',
      '3 segments[1].start: Got 2 after 9: time goes back. Sort the segments, or export the file again.',
    ],
    [
      '{"segments":[\n{"start":9,"end":3,"text":"a"}]}',
      '2 segments[0].end: Got 3, which is before its start, 9. Export the file again.',
    ],
    [
      '{"transcription":[\n{"offsets":{"from":0,"to":"x"},"text":"a"}]}',
      '2 transcription[0].offsets.to: Got "x". Write milliseconds from the start, such as 12500.',
    ],
  ])('is reported with its line: %s', (source, problems) => {
    expect(faults(source)[0]).toContain(problems);
  });

  it('does not include times that go back a little, as in overlapping windows', () => {
    const source =
      '{"segments":[{"start":9,"end":10,"text":"a"},{"start":8.4,"end":12,"text":"b"}]}';
    expect(faults(source)).toEqual([]);
  });
});
