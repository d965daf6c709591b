import { describe, expect, it } from 'vitest';
import { paragraphHash, textHash } from '@/lib/content/timing/decide/text-hash';
import { transcript } from '@/tests/support/timed-episode';
import { readHead, timingJson } from '@/tools/timing/timing-json';

const span = (startSeconds: number, endSeconds: number) => ({ startSeconds, endSeconds });
const text = transcript('Old maps.', 'Bees.');
const content = {
  engine: 'echogarden 2.10.2 dtw',
  audio: 'a1'.repeat(32),
  durationSeconds: 12.34567,
  level: 'words',
  suspectShare: 1 / 3,
  blocks: [span(0.5, 1), null],
  words: [span(0.50049, 0.75), span(0.75, 1), null],
} as const;

describe('timing file', () => {
  const json = timingJson(text, content);

  it('has the words of each block on one line, in thousandths of a second', () => {
    expect(json).toBe(`{
"version":2,
"engine":"echogarden 2.10.2 dtw",
"audio":"${content.audio}",
"text":"${textHash(text)}",
"level":"words",
"durationSeconds":12.346,
"suspectShare":0.333,
"paragraphs":[
[2,"${paragraphHash(['Old', 'maps'])}"],
[1,"${paragraphHash(['Bees'])}"]
],
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

  it('has what a recognizer knows, with the last word of a doubt included', () => {
    const recognized = timingJson(text, {
      ...content,
      engine: 'transcribe pocketsphinx 5 en-us',
      written: 'c3'.repeat(32),
      doubts: [{ from: 1, to: 3, reason: 'loop' }],
      gaps: [span(2, 9.5)],
    });
    expect(recognized).toContain(`"written":"${'c3'.repeat(32)}"`);
    expect(recognized).toContain('"suspects":[\n[1,2,"loop"]\n]');
    expect(recognized).toContain('"gaps":[\n[2,9.5]\n]');
    expect(readHead(recognized)).toMatchObject({ written: 'c3'.repeat(32) });
  });

  it('is JSON, and contains the hashes of its inputs', () => {
    const { audio } = content;
    expect(readHead(json)).toMatchObject({ audio, text: textHash(text), level: 'words' });
  });

  it('is not written for another text', () => {
    expect(() => timingJson(transcript('Old maps.'), content)).toThrow(
      'There are times for 3 words, and the transcript has 2.',
    );
  });

  it.each([
    ['half a file', json.slice(0, 80)],
    ['nothing', ''],
    ['another version', json.replace('"version":2', '"version":3')],
    ['something else', '[]'],
  ])('is not read from %s', (_, broken) => {
    expect(readHead(broken)).toBeNull();
  });
});
