import { describe, expect, it } from 'vitest';
import { readHead, timingJson } from '@/tools/align/timing-json';

const source = { audio: 'a1'.repeat(32), text: 'b2'.repeat(32) };
const span = (startSeconds: number, endSeconds: number) => ({ startSeconds, endSeconds });
const found = {
  level: 'words',
  suspectShare: 1 / 3,
  why: null,
  blocks: [span(0.5, 1), null],
  words: [span(0.50049, 0.75), span(0.75, 1), null],
} as const;

describe('timing file', () => {
  const json = timingJson(source, 12.34567, found, [2, 1]);

  it('has the words of each block on one line, in thousandths of a second', () => {
    expect(json).toBe(`{
"version":1,
"engine":"echogarden 2.10.2 dtw",
"audio":"${source.audio}",
"text":"${source.text}",
"level":"words",
"durationSeconds":12.346,
"suspectShare":0.333,
"blocks":[
[0.5,1],
null
],
"words":[
[0.5,0.75],[0.75,1],
null
]
}
`);
  });

  it('is JSON, and contains the hashes of its inputs', () => {
    expect(readHead(json)).toMatchObject({ ...source, level: 'words', suspectShare: 0.333 });
  });

  it.each([
    ['half a file', json.slice(0, 80)],
    ['nothing', ''],
    ['another version', json.replace('"version":1', '"version":2')],
    ['another engine', json.replace('2.10.2', '3.0.0')],
    ['something else', '[]'],
  ])('is not read from %s', (_, text) => {
    expect(readHead(text)).toBeNull();
  });
});
