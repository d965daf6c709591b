import { describe, expect, it } from 'vitest';
import { readVtt } from '@/lib/content/timing/readers/read-vtt';
import { cueText, cueWords } from '@/lib/content/timing/decide/timed-text';

const said = (source: string) =>
  readVtt(source).text.cues.map((cue) => [
    cue.speaker,
    cue.startSeconds,
    cue.endSeconds,
    cueText(cue),
  ]);
const faults = (source: string) =>
  readVtt(source).faults.map(({ line, field, message }) => `${line} ${field}: ${message}`);

describe('WebVTT', () => {
  it('is read with its voices, without display settings', () => {
    const source = `WEBVTT - Old maps

NOTE made by hand

STYLE
::cue { color: red }

first
00:01.000 --> 00:02.500 align:start position:10%
<v.loud Joanna Rivers>Hello &amp; <i>welcome</i>
to <c.yellow>maps</c>.</v>

01:00:02.500 --> 01:00:04.000
Nobody in particular.
`;
    expect(said(source)).toEqual([
      ['Joanna Rivers', 1, 2.5, 'Hello & welcome to maps.'],
      [null, 3602.5, 3604, 'Nobody in particular.'],
    ]);
    expect(faults(source)).toEqual([]);
  });

  it('is split at two voices of a cue, with their times', () => {
    const source = 'WEBVTT\n\n00:00.000 --> 00:04.000\n<v Ada>Yes?</v><v Bo>Of course</v>\n';
    expect(said(source)).toEqual([
      ['Ada', 0, expect.closeTo(1.23), 'Yes?'],
      ['Bo', expect.closeTo(1.23), 4, 'Of course'],
    ]);
  });

  it('has the times of words from inline stamps', () => {
    const source =
      'WEBVTT\n\n00:00.000 --> 00:04.000\nOld<00:00:01.000><c> maps</c><00:00:02.500><c> have no</c>\n';
    const words = readVtt(source).text.cues.flatMap(cueWords);
    expect(words).toMatchObject([
      { text: 'Old', startSeconds: 0, endSeconds: 1, isExact: true },
      { text: 'maps', startSeconds: 1, endSeconds: 2.5, isExact: true },
      { text: 'have', startSeconds: 2.5, endSeconds: 3.5, isExact: false },
      { text: 'no', startSeconds: 3.5, endSeconds: 4, isExact: false },
    ]);
  });

  it.each([
    ['00:00:xx --> 00:00:02.000', 'Got "00:00:xx --> 00:00:02.000". Write times such as'],
    ['00:00:61.000 --> 00:01:02.000', 'Got "00:00:61.000 --> 00:01:02.000". Write times'],
    ['12 --> 14', 'Got "12 --> 14". Write times'],
    ['00:03.000 --> 00:02.000', 'Got "00:03.000 --> 00:02.000", which ends before it begins.'],
    ['-00:03.000 --> 00:02.000', 'Got "-00:03.000 --> 00:02.000". Write times'],
    ['NaN --> 00:02.000', 'Got "NaN --> 00:02.000". Write times'],
  ])('has an invalid time reported with its line: %s', (times, problems) => {
    expect(faults(`WEBVTT\n\n${times}\nHello.\n`)).toEqual([
      expect.stringContaining(`3 time: ${problems}`),
    ]);
  });

  it('has the line reported where time goes back', () => {
    const source = 'WEBVTT\n\n00:35.000 --> 00:36.000\nA\n\n00:01.000 --> 00:02.000\nB\n';
    expect(faults(source)).toEqual([
      '6 time: Got "00:01.000 --> 00:02.000" after a cue that begins later. Sort them by time.',
    ]);
  });

  it('has text reported that belongs to no cue', () => {
    const source = 'WEBVTT\n\n00:05.000 --> 00:06.000\nA line\n\nthat goes on.\n';
    expect(faults(source)).toEqual([
      '6 cue: "that goes on." belongs to no cue. Remove the empty line above it, or write its times there.',
    ]);
  });

  it('is refused if it is another format, or empty', () => {
    expect(faults('<!doctype html>\n')).toContainEqual(
      '1 file: The file does not begin with WEBVTT. Write it alone on the first line.',
    );
    expect(faults('WEBVTT\n')).toEqual([
      expect.stringContaining('1 cue: There is no cue in the file.'),
    ]);
  });

  it('may have cues without a length', () => {
    expect(faults('WEBVTT\n\n00:05.000 --> 00:05.000\nA\n')).toEqual([]);
  });

  it('has the line of each cue', () => {
    const { lineOf } = readVtt(
      'WEBVTT\n\n1\n00:05.000 --> 00:06.000\nA\n\n00:07.000 --> 00:08.000\nB\n',
    );
    expect([lineOf(0), lineOf(1)]).toEqual([4, 7]);
  });

  it('may have times as programs write them', () => {
    const source =
      'WEBVTT\n\n0.860 --> 7.380 align:start\nA\n\n00:00:08,000 --> 00:00:09,500\nB\n\n1:10.5 --> 1:12\nC\n';
    expect(said(source)).toEqual([
      [null, 0.86, 7.38, 'A'],
      [null, 8, 9.5, 'B'],
      [null, 70.5, 72, 'C'],
    ]);
    expect(faults(source)).toEqual([]);
  });

  it('is sorted where cues go back by some seconds, with a notice', () => {
    const source =
      'WEBVTT\n\n00:05.000 --> 00:06.000\nA\n\n00:01.200 --> 00:09.000\n<v Ada>B<v Bo>C\n\n00:07.000 --> 00:08.000\nD\n';
    const { notices, lineOf } = readVtt(source);
    expect(said(source).map(([, , , text]) => text)).toEqual(['B', 'C', 'A', 'D']);
    expect(notices).toEqual([
      'has a cue that begins before the one above it (line 6). The cues were sorted by time.',
    ]);
    expect([lineOf(0), lineOf(1), lineOf(2), lineOf(3)]).toEqual([6, 6, 3, 9]);
  });

  it('may have overlapping cues without a notice', () => {
    const source = 'WEBVTT\n\n00:05.000 --> 00:16.000\nA\n\n00:05.000 --> 00:18.000\nB\n';
    expect(readVtt(source).notices).toEqual([]);
    expect(said(source).map(([, , , text]) => text)).toEqual(['A', 'B']);
  });

  it('is read without its regions', () => {
    expect(faults('WEBVTT\n\nREGION\nid:top\n\n00:05.000 --> 00:06.000\nA\n')).toEqual([]);
  });

  it.each([
    ['a type', 'a Map<Sheet> of it', 'a Map<Sheet> of it'],
    ['less than', 'if a < b and c > d', 'if a < b and c > d'],
    ['an element', 'close it with </div> here', 'close it with </div> here'],
    ['less than without blanks', 'a<b and b>c', 'a<b and b>c'],
    ['a heart', 'I <3 maps', 'I <3 maps'],
    ['a tag that is not closed', 'the <i sign', 'the <i sign'],
    ['what is escaped', 'Map&lt;Sheet&gt; &amp; more', 'Map<Sheet> & more'],
    ['an address', 'mail <ada@maps.example>', 'mail <ada@maps.example>'],
    ['an unknown tag beside a known one', '<i>List</i><Sheet>', 'List<Sheet>'],
  ])('has text in %s', (_, text, expected) => {
    expect(said(`WEBVTT\n\n00:01.000 --> 00:03.000\n${text}\n`)).toEqual([[null, 1, 3, expected]]);
  });

  it.each([
    ['<c.yellow.bg_blue>Old</c> <b>maps</b>', 'Old maps'],
    ['<ruby>地<rt>ち</rt></ruby>', '地ち'],
    ['<lang en-GB>Old</lang> maps', 'Old maps'],
    ['<font color="#fff">Old</font> maps', 'Old maps'],
    ['Old<00:00:02.000><c> maps</c>', 'Old maps'],
  ])('has its tags removed from the text: %s', (text, expected) => {
    expect(said(`WEBVTT\n\n00:01.000 --> 00:03.000\n${text}\n`)).toEqual([[null, 1, 3, expected]]);
  });
});
