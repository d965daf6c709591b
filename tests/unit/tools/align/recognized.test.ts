import { describe, expect, it } from 'vitest';
import { transcript } from '@/tests/support/timed-episode';
import { recognizedIn } from '@/tools/align/recognized';
import { timingJson } from '@/tools/timing/timing-json';

const span = (startSeconds: number, endSeconds: number) => ({ startSeconds, endSeconds });
const text = transcript('Old maps.', 'Nobody missed it.');
const content = {
  engine: 'transcribe pocketsphinx 5 en-us@0123456789ab',
  audio: 'a1'.repeat(32),
  level: 'words',
  durationSeconds: 60,
  suspectShare: 0,
  written: 'c3'.repeat(32),
  blocks: [span(0, 1), span(2, 4)],
  words: [span(0, 0.5), span(0.5, 1), span(2, 2.5), span(3, 3.2), span(3.5, 4)],
  doubts: [{ from: 3, to: 5, reason: 'unsure' }],
  gaps: [span(10, 40)],
} as const;

describe('what an alignment keeps of recognized text', () => {
  it('is the recognizer, the hash, the doubts and the gaps', () => {
    expect(recognizedIn(timingJson(text, content), text)).toEqual({
      recognizer: content.engine,
      written: content.written,
      doubts: content.doubts,
      gaps: content.gaps,
    });
  });

  it('survives a second alignment', () => {
    const { recognizer, ...rest } = recognizedIn(timingJson(text, content), text);
    const again = timingJson(text, {
      ...content,
      ...rest,
      engine: 'echogarden 2.10.2 dtw',
      recognizer: recognizer ?? '',
    });
    expect(recognizedIn(again, text).recognizer).toBe(content.engine);
  });

  it('loses the doubts of a paragraph that was corrected', () => {
    const corrected = transcript('Old maps.', 'Nobody missed this.');
    expect(recognizedIn(timingJson(text, content), corrected).doubts).toBeUndefined();
  });

  it('is nothing for a file of the aligner, and without a file', () => {
    expect(recognizedIn('', text)).toEqual({});
    expect(recognizedIn(timingJson(text, { ...content, engine: 'echogarden' }), text)).toEqual({});
  });
});
