import { describe, expect, it } from 'vitest';
import { readSrt } from '@/lib/content/timing/readers/read-srt';
import { cueText } from '@/lib/content/timing/decide/timed-text';

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

  it('has problems reported with its own lines', () => {
    const source = '1\n00:00:01,000 --> 00:00:02,000\nA\n\n2\n00:00:0x,000 --> 00:00:04,000\nB\n';
    expect(faults(source)).toEqual([
      '6 time: Got "00:00:0x,000 --> 00:00:04,000". Write times such as 00:01:02,500 --> 00:01:05,000.',
    ]);
    expect(
      faults('1\n00:00:35,000 --> 00:00:36,000\nA\n2\n00:00:01,000 --> 00:00:02,000\nB\n'),
    ).toEqual([
      '5 time: Got "00:00:01,000 --> 00:00:02,000" after a cue that begins later. Sort them by time.',
    ]);
  });

  it('has the line of each cue', () => {
    const { lineOf } = readSrt(
      '1\n00:00:01,000 --> 00:00:02,000\nA\n\n2\n00:00:03,000 --> 00:00:04,000\nB\n',
    );
    expect([lineOf(0), lineOf(1)]).toEqual([2, 6]);
  });

  it.each([
    ['a type', 'a Map<Sheet> of it', 'a Map<Sheet> of it'],
    ['two types', 'Map<String, List<Sheet>> it is', 'Map<String, List<Sheet>> it is'],
    ['an element', 'close it with </div> here', 'close it with </div> here'],
    ['an element of one letter', 'the <p> tag', 'the <p> tag'],
    ['less than', 'if a < b and c > d', 'if a < b and c > d'],
    ['less than without blanks', 'a<b and b>c', 'a<b and b>c'],
    ['a heart', 'I <3 maps', 'I <3 maps'],
    ['an arrow', 'x <- y', 'x <- y'],
    ['a tag that is not closed', 'the <i sign', 'the <i sign'],
    ['a sign at the end', 'less is <', 'less is <'],
    ['a class of WebVTT', '<c.yellow> is a class', '<c.yellow> is a class'],
    ['a time of WebVTT', '<00:00:01.000> is a time', '<00:00:01.000> is a time'],
    ['an address', 'mail <ada@maps.example>', 'mail <ada@maps.example>'],
  ])('has text and not tags in %s', (_, text, expected) => {
    const source = `1\n00:00:01,000 --> 00:00:03,000\n${text}\n`;
    expect(said(source)).toEqual([[1, 3, expected]]);
    expect(faults(source)).toEqual([]);
  });

  it.each([
    ['<i>once</i> and <B>for</B> all', 'once and for all'],
    ['<u>once</u> and <s>never</s>', 'once and never'],
    ['<font color="#ffff00" size=2>once</font>', 'once'],
    [String.raw`{\an8}once {\i1}and{\i0}`, 'once and'],
    ['- <i>Once.</i>', '- Once.'],
  ])('has its tags removed from the text: %s', (text, expected) => {
    expect(said(`1\n00:00:01,000 --> 00:00:03,000\n${text}\n`)).toEqual([[1, 3, expected]]);
  });

  it('may have voices, as in files converted from WebVTT', () => {
    const [cue] = readSrt('1\n00:00:01,000 --> 00:00:03,000\n<v Ada Bo>Yes.</v>\n').text.cues;
    expect(cue).toMatchObject({ speaker: 'Ada Bo', pieces: [{ text: 'Yes.' }] });
  });

  it('may omit hours, milliseconds or digits', () => {
    expect(said('1\n00:01,5 --> 0:02\nA\n\n2\n00:00:03:250 --> 00:00:04:000\nB\n')).toEqual([
      [1.5, 2, 'A'],
      [3.25, 4, 'B'],
    ]);
  });

  it('is sorted where cues go back by some seconds, with a notice of its own lines', () => {
    const source = `1
00:00:05,000 --> 00:00:06,000
A
2
00:00:03,500 --> 00:00:04,000
B
3
00:00:02,000 --> 00:00:04,500
C
`;
    expect(said(source).map(([, , text]) => text)).toEqual(['C', 'B', 'A']);
    const { notices, lineOf } = readSrt(source);
    expect(notices).toEqual([
      'has 2 cues that begin before one above them (lines 5, 8). The cues were sorted by time.',
    ]);
    expect([lineOf(0), lineOf(2)]).toEqual([8, 2]);
  });
});
