import { describe, expect, it } from 'vitest';
import { readTimingFile, timingFrom } from '@/lib/content/timing/readers/read-timing-file';

const HASH = 'a'.repeat(64);

/** A file as `npm run align` writes it, with one block's words per line. */
function file(change: Record<string, unknown> = {}): string {
  const fields = {
    version: 1,
    engine: 'echogarden 2.10.2',
    audio: HASH,
    text: HASH,
    level: 'words',
    durationSeconds: 9.5,
    suspectShare: 0.01,
    blocks: [[0.5, 2], null],
    words: [[0.5, 0.82], null, [1.2, 2]],
    ...change,
  };
  const lines = Object.entries(fields).map(([name, value]) => `"${name}":${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

const faults = (source: string) => {
  const read = readTimingFile(source);
  return 'faults' in read
    ? read.faults.map(({ line, field, message }) => `${line} ${field}: ${message}`)
    : [];
};

describe('timing.json', () => {
  const timing = (change: Record<string, unknown>, lengths: number[]) => {
    const read = readTimingFile(file(change));
    return 'file' in read ? timingFrom(read.file, lengths) : undefined;
  };

  it('is read', () => {
    expect(timing({}, [3, 1])).toEqual({
      level: 'words',
      durationSeconds: 9.5,
      words: [{ startSeconds: 0.5, endSeconds: 0.82 }, null, { startSeconds: 1.2, endSeconds: 2 }],
      blocks: [{ startSeconds: 0.5, endSeconds: 2 }, null],
    });
  });

  it('gives no words at the level of paragraphs', () => {
    expect(timing({ level: 'paragraphs' }, [3, 1])?.words).toEqual([null, null, null]);
  });

  it('gives new paragraphs the times of their words', () => {
    const words = [
      [0.5, 0.82],
      [1, 1.1],
      [1.2, 2],
    ];
    const last = { startSeconds: 1.2, endSeconds: 2 };
    expect(timing({ words }, [2, 1])?.blocks[1]).toEqual(last);
    expect(timing({ words }, [1, 1, 1])?.blocks[2]).toEqual(last);
  });

  it('gives no times to new paragraphs if it has no words', () => {
    expect(timing({ level: 'paragraphs' }, [1, 1, 1])).toBeNull();
  });

  it.each([
    ['', '1 file: The JSON breaks off.'],
    [file().replace('0.82', 'NaN'), '10 file: Got NaN, which is no number in JSON.'],
    [file({ version: 3 }), '2 version: Got 3. Write 1 or 2, the only versions there are.'],
    [file({ text: 'abc' }), '5 text: Got "abc". Write a SHA-256 in hexadecimal letters.'],
    [file({ level: 'letters' }), '6 level: Got "letters". Write words, sentences or paragraphs.'],
    [file().replace('"words":', '"wordz":'), 'words: This field is missing. Add a list of times.'],
    [file({ blocks: [[1]] }), '9 blocks[0]: Got a list. Write a start and an end in seconds'],
    [file({ words: [[-1, 2]] }), '10 words[0][0]: Got -1. Write seconds from the start'],
    [
      file({
        words: [
          [1, 2],
          [0.5, 2],
        ],
      }),
      '10 words[1]: Got [0.5,2] after 1: time goes back.',
    ],
    [file({ words: [[2, 1]] }), '10 words[0]: Got [2,1], which ends before it begins.'],
    [file({ words: [[1, 11.6]] }), '10 words[0]: Got [1,11.6], and the audio has 9.5 seconds.'],
    [file({ version: 2 }), 'paragraphs: This field is missing.'],
    [
      file({
        version: 2,
        paragraphs: [
          [3, 'ab'],
          [1, 'cd'],
        ],
      }),
      '11 paragraphs: They have 4 words, and `words` has 3; `blocks` has 2 of 2.',
    ],
    [
      file({ suspects: [[1, 3, 'loop']] }),
      '11 suspects[0]: Got 1 to 3 of 3 words. Delete the file',
    ],
    [
      file({ suspects: [[1, 2, 'odd']] }),
      '11 suspects[0][2]: Got "odd". Write the first and the last word and a reason',
    ],
    [file({ gaps: [[3, 2]] }), '11 gaps[0]: Got [3,2], which ends before it begins.'],
  ])('has problems reported with a remedy: %s', (source, messages) => {
    expect(faults(source)).toEqual([expect.stringContaining(messages)]);
  });

  it('has doubts and gaps', () => {
    const found = timing({ suspects: [[1, 2, 'loop']], gaps: [[2.5, 9]] }, [3, 1]);
    expect(found?.doubts).toEqual([{ from: 1, to: 3, reason: 'loop' }]);
    expect(found?.gaps).toEqual([{ startSeconds: 2.5, endSeconds: 9 }]);
  });

  it('may end a little after the audio', () => {
    expect(faults(file({ words: [[1, 11.4]] }))).toEqual([]);
  });
});
