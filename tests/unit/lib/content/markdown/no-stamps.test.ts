import { describe, expect, it } from 'vitest';
import { saidIn, written } from '@/tests/support/stamped-text';

describe('a time that is not a time stamp', () => {
  it.each([
    'At [12:05] it rains.',
    'At 3:30 the mill opens.',
    '7:30 is when the mill opens.\n\n8:15 is when the carts come.\n\n9:00 is too late.',
    '6:30 The alarm rings.\n\n7:00 The kettle boils.\n\n7:30 The bus leaves.',
    '(6:30) was the time.\n\nNobody came.\n\n(7:30) was too late.',
    'The score was 3:1.\n\n2:1 is better.\n\n3:1 is best.',
    '9:00 it rains.\n\n8:00 it snowed.\n\n7:00 it was dry.',
    'The train (12:05) is late, and the bus (12:20) too.',
    'See [the map](https://example.org/?t=20) and [12:05](https://example.org/).',
    'John 3:16 and Luke 4:12 are read, and Mark 5:20.',
    'It takes 00:45 to print.',
    'The ratio is 16:9 or 4:3 here.',
    'On 2024-01-01T12:05:00 it began.',
    'The address is 10:20:30:40:50:60 here.',
    'It is [1] or [2:a] or [x:12].',
    'Our clip of 1:20 is short.\n\nYours of 2:20 is not.\n\nTheirs of 3:20 is long.',
  ])('stays in the text of %j', (body) => {
    const shown = body
      .split('\n\n')
      .map((text) => [null, null, text.replaceAll(/\[(.*?)\]\(.*?\)/g, '$1')]);
    expect(saidIn(body)).toEqual(shown);
  });

  it('stays in code, lists and tables', () => {
    expect(saidIn('```\n[0:10] a\n[0:20] b\n```')).toEqual([[null, null, '[0:10] a [0:20] b']]);
    expect(saidIn('- 0:10 one\n- 0:20 two\n- 0:30 three')).toEqual([
      [null, null, '0:10 one 0:20 two 0:30 three'],
    ]);
    expect(saidIn('| 0:10 | one |\n|---|---|\n| 0:20 | two |')[0]?.[2]).toBe('0:10 one 0:20 two');
  });

  it('may be after the end of the audio', () => {
    const times = written('(T) x').replaceAll('00:', '12:').replace('01:', '13:');
    expect(saidIn(times, 600).map(([, seconds]) => seconds)).toEqual([null, null, null]);
    expect(saidIn(times, 900).map(([, seconds]) => seconds)).toEqual([723, 729, 795]);
  });

  it('may be inside a sentence and not fit between its neighbours', () => {
    expect(saidIn('[2:00] As we said at [0:30] it rains.\n\n[3:00] Yes.')[0]?.[2]).toBe(
      'As we said at [0:30] it rains.',
    );
  });

  it('may be one of only two at the start of paragraphs', () => {
    expect(saidIn('0:30 The mill.\n\n0:40 The town.\n\nNothing else.')).toEqual([
      [null, null, '0:30 The mill.'],
      [null, null, '0:40 The town.'],
      [null, null, 'Nothing else.'],
    ]);
  });
});
