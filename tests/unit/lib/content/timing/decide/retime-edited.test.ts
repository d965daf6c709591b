import { describe, expect, it } from 'vitest';
import { retimeEdited } from '@/lib/content/timing/decide/retime-edited';
import { readTimingFile } from '@/lib/content/timing/readers/read-timing-file';
import { wordsOfBlocks, type Doubt } from '@/lib/transcript/timing';
import { steadyTiming, transcript } from '@/tests/support/timed-episode';
import { timingJson } from '@/tools/timing/timing-json';

const WRITTEN = ['Old maps have no north.', 'Nobody missed it then.', 'The mill is closed now.'];
const before = transcript(...WRITTEN);
const timing = steadyTiming(before);

function fileOf(doubts: readonly Doubt[] = [], level = timing.level) {
  const json = timingJson(before, {
    ...timing,
    level,
    doubts,
    engine: 'echogarden 2.10.2 dtw',
    audio: 'a1'.repeat(32),
    suspectShare: 0,
  });
  const read = readTimingFile(json);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.file;
}

const edited = (paragraphs: readonly string[], file = fileOf()) =>
  retimeEdited(file, wordsOfBlocks(transcript(...paragraphs)));

describe('a timing after an edit', () => {
  it('is the same without one', () => {
    const found = edited(WRITTEN);
    expect(found?.changed).toBe(0);
    expect(found?.timing).toEqual(timing);
  });

  it('keeps the times of other paragraphs, and estimates those of the edited one', () => {
    const found = edited([WRITTEN[0] ?? '', 'Nobody at all missed it.', WRITTEN[2] ?? '']);
    expect(found?.changed).toBe(1);
    expect(found?.timing.level).toBe('words');
    expect(found?.timing.estimates).toEqual([{ from: 5, to: 10 }]);
    expect(found?.timing.words.slice(0, 5)).toEqual(timing.words.slice(0, 5));
    expect(found?.timing.words.slice(10)).toEqual(timing.words.slice(9));
    expect(found?.timing.blocks).toEqual(timing.blocks);
    const own = found?.timing.words.slice(5, 10) ?? [];
    expect(own[0]?.startSeconds).toBe(timing.words[5]?.startSeconds);
    expect(own[4]?.endSeconds).toBeCloseTo(timing.words[8]?.endSeconds ?? 0, 6);
    const starts = own.map((span) => span?.startSeconds ?? NaN);
    expect(starts.toSorted((a, b) => a - b)).toEqual(starts);
  });

  it('gives a corrected word the time of the wrong one', () => {
    const found = edited(['Old maps have no South.', ...WRITTEN.slice(1)]);
    expect(found?.timing.words).toEqual(timing.words);
    expect(found?.timing.estimates).toEqual([{ from: 0, to: 5 }]);
  });

  it('leaves out a paragraph that was removed', () => {
    const found = edited([WRITTEN[0] ?? '', WRITTEN[2] ?? '']);
    expect(found?.changed).toBe(0);
    expect(found?.timing.words).toEqual([...timing.words.slice(0, 5), ...timing.words.slice(9)]);
    expect(found?.timing.estimates).toBeUndefined();
  });

  it('gives no time to a paragraph that was added', () => {
    const found = edited([...WRITTEN, 'This was never spoken.']);
    expect(found?.changed).toBe(1);
    expect(found?.timing.words.slice(14)).toEqual([null, null, null, null]);
    expect(found?.timing.blocks[3]).toBeNull();
  });

  it('gives the time of a paragraph to both parts of it', () => {
    const found = edited([WRITTEN[0] ?? '', 'Nobody missed', 'it now.', WRITTEN[2] ?? '']);
    expect(found?.timing.words.slice(5, 9)).toEqual(timing.words.slice(5, 9));
    expect(found?.timing.blocks[2]?.startSeconds).toBe(timing.words[7]?.startSeconds);
  });

  it('gives no times to words that do not fit into the time', () => {
    const found = edited([WRITTEN[0] ?? '', 'No.', WRITTEN[2] ?? '']);
    expect(found?.timing.words[5]).toBeNull();
  });

  it('has only sentences if every paragraph was edited', () => {
    const found = edited([
      'Old maps had no north.',
      'Nobody missed it now.',
      'The mill was closed.',
    ]);
    expect(found?.timing.level).toBe('sentences');
    expect(found?.timing.estimates).toBeUndefined();
    expect(found?.timing.words).toHaveLength(13);
  });

  it('keeps the times of paragraphs where no words are timed', () => {
    const file = fileOf([], 'paragraphs');
    const found = edited([WRITTEN[0] ?? '', 'Nobody knew.', WRITTEN[2] ?? ''], file);
    expect(found?.timing.blocks).toEqual(timing.blocks);
    expect(found?.timing.words.every((word) => word === null)).toBe(true);
  });

  it('moves doubts with their words, and drops those of the edited paragraph', () => {
    const doubts = [
      { from: 3, to: 7, reason: 'loop' },
      { from: 10, to: 12, reason: 'unsure' },
    ] as const;
    const found = edited(
      [WRITTEN[0] ?? '', 'Nobody ever missed it then.', WRITTEN[2] ?? ''],
      fileOf(doubts),
    );
    expect(found?.timing.doubts).toEqual([
      { from: 3, to: 5, reason: 'loop' },
      { from: 11, to: 13, reason: 'unsure' },
    ]);
  });

  it.each([
    ['another text', ['Something else.', 'Entirely different words in here.', 'Yes.']],
    [
      'more paragraphs, none of them known',
      ['A b c.', 'D e f.', 'G h i.', 'J k l m n o p q r s t.'],
    ],
  ])('is not used for %s', (_, paragraphs) => {
    expect(edited(paragraphs)).toBeNull();
  });

  it('is not known from a file of version 1', () => {
    const file = { ...fileOf(), paragraphs: undefined };
    expect(edited(['Old maps had no north.', ...WRITTEN.slice(1)], file)).toBeNull();
  });
});
