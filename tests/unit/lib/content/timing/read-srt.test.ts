import { describe, expect, it } from 'vitest';
import { readSrt } from '@/lib/content/timing/read-srt';
import { cueText } from '@/lib/content/timing/timed-text';

const said = (source: string) =>
  readSrt(source).text.cues.map((cue) => [cue.startSeconds, cue.endSeconds, cueText(cue)]);
const faults = (source: string) =>
  readSrt(source).faults.map(({ line, field, message }) => `${line} ${field}: ${message}`);

describe('SubRip', () => {
  it('is read as programs write it', () => {
    const source = `1
00:00:00,500 --> 00:00:02,000
- Hello <b>you</b> & <font color="#fff">me</font>
Second line

2
0:0:2,5 --> 00:00:03,25 X1:40 Y1:20
{\\an8}Above

00:00:04.000 --> 00:00:05.000
Without a number
4
00:00:05,000 --> 00:00:06,000
No line between
`;
    expect(faults(source)).toEqual([]);
    expect(said(source)).toEqual([
      [0.5, 2, '- Hello you & me Second line'],
      [2.5, 3.25, 'Above'],
      [4, 5, 'Without a number'],
      [5, 6, 'No line between'],
    ]);
  });

  it('says where it is wrong, in its own lines', () => {
    const source = '1\n00:00:01,000 --> 00:00:02,000\nA\n\n2\n00:00:0x,000 --> 00:00:04,000\nB\n';
    expect(faults(source)).toEqual([
      '6 time: Got "00:00:0x,000 --> 00:00:04,000". Write times such as 00:01:02,500 --> 00:01:05,000.',
    ]);
    expect(
      faults('1\n00:00:05,000 --> 00:00:06,000\nA\n2\n00:00:01,000 --> 00:00:02,000\nB\n'),
    ).toEqual([
      '5 time: Got "00:00:01,000 --> 00:00:02,000" after a cue that begins later. Sort them by time.',
    ]);
  });

  it('knows the line of each cue', () => {
    const { lineOf } = readSrt(
      '1\n00:00:01,000 --> 00:00:02,000\nA\n\n2\n00:00:03,000 --> 00:00:04,000\nB\n',
    );
    expect([lineOf(0), lineOf(1)]).toEqual([2, 6]);
  });
});
