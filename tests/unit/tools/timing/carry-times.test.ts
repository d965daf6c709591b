import { describe, expect, it } from 'vitest';
import { writtenHash } from '@/lib/content/timing/decide/written-hash';
import { readTimingFile } from '@/lib/content/timing/readers/read-timing-file';
import { steadyTiming, transcript } from '@/tests/support/timed-episode';
import { carryTimes } from '@/tools/timing/carry-times';
import { timingJson } from '@/tools/timing/timing-json';

const stateOf = (...paragraphs: string[]) => ({
  source: ['## Transcript', '', ...paragraphs].join('\n'),
  transcript: transcript(...paragraphs),
  textLine: 2,
});
const before = stateOf('We met Jon Smith today.', 'He draws maps.');
const timing = steadyTiming(before.transcript);

const jsonOf = (change: Partial<Parameters<typeof timingJson>[1]> = {}) =>
  timingJson(before.transcript, {
    ...timing,
    engine: 'transcribe pocketsphinx 5 en-us',
    audio: 'a1'.repeat(32),
    suspectShare: 0,
    written: writtenHash(before.source, before.textLine),
    ...change,
  });

const fileOf = (json: string | null) => {
  const read = readTimingFile(json ?? '');
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.file;
};

describe('times after a change of names', () => {
  it('stay with their words, and counts as unedited', () => {
    const after = stateOf('We met John Smith today.', 'He draws maps.');
    const file = fileOf(carryTimes(jsonOf(), before, after));
    expect(file.words).toEqual(fileOf(jsonOf()).words);
    expect(file.written).toBe(writtenHash(after.source, after.textLine));
  });

  it('spread over a name of another length', () => {
    const after = stateOf('We met John James Smith today.', 'He draws maps.');
    const file = fileOf(carryTimes(jsonOf(), before, after));
    const old = fileOf(jsonOf()).words;
    expect(file.words).toHaveLength(old.length + 1);
    expect(file.words.slice(0, 2)).toEqual(old.slice(0, 2));
    expect(file.words.slice(4)).toEqual(old.slice(3));
  });

  it('moves doubts with their words', () => {
    const after = stateOf('We met John James Smith today.', 'He draws maps.');
    const json = jsonOf({ doubts: [{ from: 5, to: 8, reason: 'unsure' }] });
    expect(fileOf(carryTimes(json, before, after)).suspects).toEqual([[6, 8, 'unsure']]);
  });

  it('keeps the mark of a person who edited the text earlier', () => {
    const json = jsonOf({ written: 'c3'.repeat(32) });
    const after = stateOf('We met John Smith today.', 'He draws maps.');
    expect(fileOf(carryTimes(json, before, after)).written).toBe('c3'.repeat(32));
  });

  it('leaves the times of another text alone', () => {
    const edited = stateOf('We met Jon Smith there.', 'He draws maps.');
    const after = stateOf('We met John Smith there.', 'He draws maps.');
    expect(carryTimes(jsonOf(), edited, after)).toBeNull();
    expect(carryTimes('', before, after)).toBeNull();
  });
});
