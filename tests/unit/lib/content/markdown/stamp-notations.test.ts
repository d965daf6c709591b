import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';

type Said = readonly [speaker: string | null, startSeconds: number | null, text: string];

/** The speaker, the time and the text of each paragraph. */
function saidIn(body: string, language = 'en'): Said[] {
  const read = readBody(body, { people: [], firstLine: 1, language, durationSeconds: 7200 });
  expect(read.problems).toEqual([]);
  return read.transcript.sections.flatMap(({ blocks }) =>
    blocks.map(({ speaker, startSeconds, text }) => [speaker, startSeconds, text] as const),
  );
}

const TURNS: Said[] = [
  ['Ada Byron', 3, 'Ink is dear in this town.'],
  ['Ben', 9, 'Who pays for it?'],
  ['Ada Byron', 75, 'The miller does, on Mondays.'],
];

/** The three turns in a form; `N` is the name, `T` the time as written, `x` the text. */
function written(form: string, times: readonly string[]): string {
  return TURNS.map(([name, , text], at) =>
    form
      .replace('N', name ?? '')
      .replace('T', times[at] ?? '')
      .replace('x', text),
  ).join('\n\n');
}

describe('a time stamp', () => {
  it.each([
    ['**N** (T): x', ['0h 0m 3s', '0h 0m 9s', '0h 1m 15s']],
    ['**N** (T): x', ['3s', '9s', '1m15s']],
    ['**N** [T] x', ['3 sec', '9 sec', '1 min 15 sec']],
    ['[T] **N:** x', ['0m03s', '0m09s', '1m15s']],
    ['**N** (T): x', ['0 Min. 3 Sek.', '0 Min. 9 Sek.', '1 Min. 15 Sek.']],
    ['[T] **N:** x', ['00:00:03:12', '00:00:09:00', '00:01:15:24']],
    ['**N** (T): x', ['0 min 03', '0 min 09', '1 min 15']],
    ['**N** (T): x', ['0\'03"', '0′09″', "1'15''"]],
    ['**N** (T Min.): x', ['00:03', '00:09', '01:15']],
    ['[T] **N:** x', ['TC 00:00:03:12', 'TC 00:00:09', 'TC 00:01:15']],
    ['[T] **N:** x', ['00.03', '00.09', '01.15']],
    ['[T] **N:** x', ['٠٠:٠٣', '٠٠:٠٩', '٠١:١٥']],
    ['［T］N：x', ['００：０３', '００：０９', '０１：１５']],
    ['N @ T\nx', ['00:03', '00:09', '01:15']],
    ['#T# **N:** x', ['00:00:03-0', '00:00:09-0', '00:01:15-0']],
  ])('may have the form of %s with %j', (form, times) => {
    expect(saidIn(written(form, times))).toEqual(TURNS);
  });

  it.each([
    'N\nT\nx',
    'N:\nT\nx',
    '**N**\nT\nx',
    'N\n[T](https://host.test/watch?t=T) x',
    'T\nN\nx',
    'T\n**N**\nx',
  ])('may be on a line next to the name, as in %j', (form) => {
    const times = ['00:03', '00:09', '01:15'];
    const body = written(form.replace('?t=T', ''), times);
    expect(saidIn(body)).toEqual(TURNS);
  });

  it('of hours and minutes may follow a name', () => {
    expect(saidIn('**Ada** (0h05) : Ink.\n\n**Ben** (1h02) : Who?')).toEqual([
      ['Ada', 300, 'Ink.'],
      ['Ben', 3720, 'Who?'],
    ]);
  });

  it('after a name in capitals makes it no heading', () => {
    const body = written('N T\nx', ['0:03', '0:09', '1:15']).replaceAll('Ada Byron', 'ADA BYRON');
    expect(saidIn(body.replace('Ben', 'BEN LIND')).map(([name]) => name)).toEqual([
      'ADA BYRON',
      'BEN LIND',
      'ADA BYRON',
    ]);
  });

  it('may have more than 59 minutes', () => {
    expect(saidIn('**Ada** (90m 5s): Ink.\n\n**Ben** (1h 31m): Who?')).toEqual([
      ['Ada', 5405, 'Ink.'],
      ['Ben', 5460, 'Who?'],
    ]);
  });

  it('needs a single other one if both are between a name and its colon', () => {
    expect(saidIn('**Ada** (0:03): Ink is dear.\n\n**Ben** (0:09): Who pays?')).toEqual([
      ['Ada', 3, 'Ink is dear.'],
      ['Ben', 9, 'Who pays?'],
    ]);
  });

  it('with hours in round brackets counts with those inside sentences', () => {
    const body =
      '**Ada** (00:00:01): Ink (00:00:20) is dear.\n\n**Ben** (00:00:30): So (00:00:40) it is.';
    expect(saidIn(body)).toEqual([
      ['Ada', 1, 'Ink is dear.'],
      ['Ben', 30, 'So it is.'],
    ]);
  });

  it('at the end of most paragraphs is the time at which the next one begins', () => {
    expect(
      saidIn('**Ada:** One. (0:10)\n\n**Ben:** Two. (0:20)\n\n**Ada:** Three. (0:30)'),
    ).toEqual([
      ['Ada', null, 'One.'],
      ['Ben', 10, 'Two.'],
      ['Ada', 20, 'Three.'],
    ]);
  });

  it('from 0:00 on may come before words without capitals', () => {
    expect(saidIn('0:03 ink is dear\n0:09 who pays\n1:15 the miller')).toEqual([
      [null, 3, 'ink is dear who pays the miller'],
    ]);
  });
});

describe('words that look like a time', () => {
  it.each([
    '**Ada:** She ran it in 3h 20m 5s.\n\n**Ben:** (2h 59m 1s is better.)\n\n**Ada:** I took 4h.',
    '**Ada:** It closed. (12:40)\n\n**Ben:** It opened. (11:15)\n\n**Ada:** It closed. (10:30)',
    '**Ada:** One.\n\n**Ben:** Two. (0:10)\n\n**Ada:** Three.\n\n**Ben:** Four. (0:20)\n\n**Ada:** Five.\n\n**Ben:** Six. (0:30)',
    '(1.01) The coast.\n\n(1.02) The sea.\n\n(1.03) The ink.',
    '[v1.02] The coast.\n\n[v1.03] The sea.\n\n[v1.04] The ink.',
    'In 5 minutes 10 men came.\n\nIn 6 minutes 20 men left.\n\nIn 7 minutes 30 men sat.',
    'The board is 5\'03" long.\n\nThis is 5\'09".\n\nThat is 6\'02".',
    '5 m of paper.\n\n6 m of cloth.\n\n7 m of rope.',
    'See #12:30:15 and #3.\n\nOr #12:40:15.\n\nOr #12:50:15.',
  ])('stay in the text of %j', (body) => {
    expect(saidIn(body).map(([, , text]) => text)).toEqual(
      body.split('\n\n').map((text) => text.replace(/^\*\*\w+:\*\* /, '')),
    );
  });

  it('are no reason to take the line above for a name', () => {
    const body = 'Hello There\n[0:03] and welcome to it.\n\nSo it goes.\n\nIt does.';
    expect(saidIn(body)[0]).toEqual([null, null, 'Hello There and welcome to it.']);
  });
});
