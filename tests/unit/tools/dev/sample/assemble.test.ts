import { describe, expect, it } from 'vitest';
import { assemble } from '@/tools/dev/sample/assemble';
import { spansByLine } from '@/tools/dev/sample/festival';
import type { Piece } from '@/tools/dev/sample/lines-of';
import { onsetError } from '@/tools/dev/sample/onset-error';
import { limitPeak, type Take } from '@/tools/dev/sample/record';
import { RATE } from '@/tools/dev/sample/sound';
import { boundsOf } from '@/tools/dev/sample/trim-silence';
import { truthOf } from '@/tools/dev/sample/truth';

/** Silence, a loud second that begins with a full-scale sample, and silence. */
function tone(before: number, after: number): Float32Array {
  const sound = new Float32Array((before + 1 + after) * RATE);
  return sound.fill(0.5, before * RATE, (before + 1) * RATE);
}

function take(pause: number, pieces: readonly Piece[], words: Take['words'] = null): Take {
  return { line: { speaker: 'Nora', pause, pieces }, sound: tone(0.25, 0.5), words };
}

describe('silence around a sentence', () => {
  it('is everything below the threshold', () => {
    expect(boundsOf(new Float32Array([0, 0.001, -0.2, 0, 0.3, 0.009]))).toEqual({ from: 2, to: 5 });
  });

  it('is the whole sound without a loud sample', () => {
    expect(boundsOf(new Float32Array([0, 0.001]))).toEqual({ from: 0, to: 0 });
  });
});

describe('the true times', () => {
  it('extend from the first to the last loud sample, with pauses between sentences', () => {
    const { sentences, sound, onsets } = assemble([
      take(0.5, [{ block: 'p1', text: 'One.' }]),
      take(0.25, [{ block: 'p2', text: 'Two.' }]),
    ]);
    expect(sentences.map(({ block, start, end }) => [block, start, end])).toEqual([
      ['p1', 0.5, 1.5],
      ['p2', 1.75, 2.75],
    ]);
    expect(sound.length / RATE).toBeCloseTo(3.55);
    expect(onsetError(sound, onsets)).toBe(0);
  });

  it('of words move with the sound, and stay inside their sentence', () => {
    const words = [
      { start: 0.2, end: 0.75 },
      { start: 0.75, end: 1.5 },
    ];
    const { sentences } = assemble([take(0.5, [{ block: 'p1', text: 'Hello, you.' }], words)]);
    expect(sentences[0]?.words).toEqual([
      { start: 0.5, end: 1, word: 'Hello' },
      { start: 1, end: 1.5, word: 'you' },
    ]);
  });

  it('split a sentence over two paragraphs between two words', () => {
    const words = [
      { start: 0.25, end: 0.5 },
      { start: 0.625, end: 1.25 },
    ];
    const pieces = [
      { block: 'p1', text: 'It' },
      { block: 'p2', text: 'works.' },
    ];
    const { sentences, onsets } = assemble([take(0.5, pieces, words)]);
    expect(sentences.map(({ block, start, end }) => [block, start, end])).toEqual([
      ['p1', 0.5, 0.75],
      ['p2', 0.875, 1.5],
    ]);
    expect(onsets).toEqual([0.5]);
  });

  it('are written with one sentence per line, in milliseconds', () => {
    const sentences = [
      { block: 'p1', text: 'A "b".', start: 0.5, end: 1.23456, words: null },
      { block: 'p2', text: 'C', start: 2, end: 3, words: [{ start: 2, end: 3, word: 'C' }] },
    ];
    const text = truthOf('a.mp3', 3.5, sentences);
    expect(text.split('\n')[4]).toBe(
      '    {"block":"p1","start":0.5,"end":1.235,"text":"A \\"b\\"."},',
    );
    expect(JSON.parse(text)).toEqual({
      audio: 'a.mp3',
      durationSeconds: 3.5,
      sentences: [
        { block: 'p1', start: 0.5, end: 1.235, text: 'A "b".' },
        { block: 'p2', start: 2, end: 3, text: 'C', words: [[2, 3, 'C']] },
      ],
    });
  });

  it('are checked against late or missing sound', () => {
    const { sound, onsets } = assemble([take(0.5, [{ block: 'p1', text: 'One.' }])]);
    const late = new Float32Array(sound.length + RATE);
    late.set(sound, 0.05 * RATE);
    expect(onsetError(late, onsets)).toBeCloseTo(0.05);
    expect(onsetError(new Float32Array(sound.length), onsets)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('times of words from festival', () => {
  it('merge a token that is spoken as several words', () => {
    const printed = '0 0 0.9 1.1\n0 1 1.5 1.9\n0 1 1.9 2.25\n0 1 0 0\n3 0 0.2 0.4\n';
    expect(spansByLine(printed)).toEqual(
      new Map([
        [
          0,
          [
            { start: 0.9, end: 1.1 },
            { start: 1.5, end: 2.25 },
          ],
        ],
        [3, [{ start: 0.2, end: 0.4 }]],
      ]),
    );
  });
});

describe('peaks', () => {
  it('are compressed below the ceiling, without a change to speech', () => {
    expect(limitPeak(-0.5)).toBe(-0.5);
    expect(limitPeak(3)).toBeCloseTo(0.84);
    expect(limitPeak(-0.7)).toBeLessThan(-0.6);
  });
});
