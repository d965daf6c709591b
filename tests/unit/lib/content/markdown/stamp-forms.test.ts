import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';
import { saidIn, TEXTS, TIMES, written } from '@/tests/support/stamped-text';

describe('a time stamp at the start of a paragraph', () => {
  it.each([
    'T x',
    '00:T x',
    '00:T.500 x',
    '00:T,500 x',
    '(T) x',
    '(00:T) x',
    '<T> x',
    '{T} x',
    '（T） x',
    '[T] x',
    '[00:T.123] x',
    '\\[T\\] x',
    '\\(T\\) x',
    '&#91;T&#93; x',
    'T - x',
    'T – x',
    'T | x',
    'T: x',
    '[T]: x',
    '**T** x',
    '**T:** x',
    '**(T)** x',
    '*T* x',
    '__T__ - x',
    '`T` x',
    '[T](https://host.test/watch?v=1&t=S) x',
    '[T](https://host.test/v?start=S#a) x',
    '[[T]](#t=S) x',
    '([T](#t=S)) x',
    '[(T)](#t=T) x',
    '[00:T --> 00:T] x',
    '[T - T] x',
    'T --> T x',
    'T\nx',
    '**T**\nx',
    '(T)\nx',
    'T\n\nx',
    '[T](?t=S)\n\nx',
  ])('is read from %s', (form) => {
    const said = saidIn(written(form));
    expect(said.map(([, , text]) => text)).toEqual(TEXTS);
    expect(said.map(([, seconds]) => Math.floor(seconds ?? -1))).toEqual(TIMES);
  });

  it('may begin each line of one paragraph', () => {
    expect(saidIn(written('T x', '\n'))).toEqual([
      [null, 3, TEXTS[0]],
      [null, 9, TEXTS[1]],
      [null, 75, TEXTS[2]],
    ]);
  });

  it('may interrupt a sentence at the end of a line', () => {
    expect(saidIn('[00:01] Ink is dear and\n[00:05] so is paper. So\n[00:09] it goes.')).toEqual([
      [null, 1, 'Ink is dear and so is paper. So it goes.'],
    ]);
  });

  it('needs neither full stops nor a script with capitals', () => {
    const hebrew = '(00:03) הדיו יקר\n\n(00:09) מי משלם\n\n(01:15) הטוחן';
    expect(saidIn(hebrew, 600, 'he').map(([, seconds]) => seconds)).toEqual([3, 9, 75]);
  });
});

describe('a time stamp next to a name', () => {
  it.each([
    '**N** (T): x',
    '**N:** (T) x',
    '**N (T):** x',
    '**N T:** x',
    '**N** T: x',
    '**N:** T x',
    '**N** T\nx',
    '**N** (T)\nx',
    '**N** – T\n\nx',
    '**N**, T: x',
    '**N:** **T** x',
    '**N** [T](#t=S): x',
    '**N** \\[T\\]: x',
    '**N** [T] x',
    '(T) **N:** x',
    'T **N:** x',
    'T - **N:** x',
    '**T N:** x',
    '**(T) N**: x',
    '*N* (T): x',
    '*N (T):* x',
    'N (T): x',
    'N (T)\nx',
    'N T\nx',
    'N  T\n\nx',
    'N [T]: x',
    '[T] N: x',
    'T N: x',
    'T N\nx',
    '(T) - N\nx',
    '<T> N: x',
    '**N:**\n\n(T)\n\nx',
    '**N:**\n\nT x',
  ])('is read from %s', (form) => {
    const said = saidIn(written(form));
    expect(said).toEqual([
      ['Ada Byron', 3, TEXTS[0]],
      ['Ben', 9, TEXTS[1]],
      ['Ada Byron', 75, TEXTS[2]],
    ]);
  });

  it('opens no section', () => {
    const { transcript } = readBody(written('**N** (T): x'), {
      people: [],
      firstLine: 1,
      language: 'en',
    });
    expect(transcript.sections.map(({ title }) => title)).toEqual([null]);
  });
});

describe('a time stamp without words', () => {
  it.each(['[00:40]', '\\[00:40\\]', '(00:40)', '[00:40](#t=40)', '**00:40**'])(
    'behind a name, as %s, is that of the next paragraph',
    (stamp) => {
      const body = `**Ada:** Ink is dear.\n\n**Break:** ${stamp}\n\n**Ada:** So is paper.`;
      expect(saidIn(body)).toEqual([
        ['Ada', null, 'Ink is dear.'],
        ['Break', null, ''],
        ['Ada', 40, 'So is paper.'],
      ]);
    },
  );

  it('keeps its name and time if the next paragraph has its own', () => {
    expect(saidIn('**Break:** [0:40]\n\n**Ada:** [0:50] Hello.\n\n**Ada:** Bye.')).toEqual([
      ['Break', 40, ''],
      ['Ada', 50, 'Hello.'],
      ['Ada', null, 'Bye.'],
    ]);
  });

  it('at the end of a paragraph belongs to the next one', () => {
    expect(saidIn('[0:01] Ink is dear. [0:30]\n\nSo is paper.')).toEqual([
      [null, 1, 'Ink is dear.'],
      [null, 30, 'So is paper.'],
    ]);
  });

  it('in a heading belongs to the text below, and not to the title', () => {
    const { transcript } = readBody(
      '## [0:10] The coast\n\nOne.\n\n## The sea (0:30)\n\n[0:30] Two.\n\n(0:40) Three.\n\n(0:50) Four.',
      {
        people: [],
        firstLine: 1,
        language: 'en',
      },
    );
    expect(
      transcript.sections.map(({ title, blocks }) => [title, blocks[0]?.startSeconds]),
    ).toEqual([
      ['The coast', 10],
      ['The sea', 30],
    ]);
  });
});

describe('a time stamp inside a sentence', () => {
  const PARTS = [
    '[0:00] The price goes up by the',
    'colour, and by the mile.\n\n[0:50] So it goes.',
  ];

  it.each([
    [' [0:20] ', 'The price goes up by the colour, and by the mile.'],
    [' [00:00:20] ', 'The price goes up by the colour, and by the mile.'],
    [' \\[00:20\\] ', 'The price goes up by the colour, and by the mile.'],
    ['[0:20]', 'The price goes up by the colour, and by the mile.'],
    ['\n[0:20] ', 'The price goes up by the colour, and by the mile.'],
    [' **[0:20]** ', 'The price goes up by the colour, and by the mile.'],
    [' *[0:20]* ', 'The price goes up by the colour, and by the mile.'],
    [' [0:20] [0:22] ', 'The price goes up by the colour, and by the mile.'],
    [' sheet [0:20], and the ', 'The price goes up by the sheet, and the colour, and by the mile.'],
    [' sheet. [0:20] The ', 'The price goes up by the sheet. The colour, and by the mile.'],
    [' (sheet [0:20]) ', 'The price goes up by the (sheet) colour, and by the mile.'],
  ])('is not a word, as in %j', (middle, text) => {
    expect(saidIn(PARTS.join(middle))).toEqual([
      [null, 0, text],
      [null, 50, 'So it goes.'],
    ]);
  });

  it('is stored with the word after it', () => {
    const { transcript } = readBody(PARTS.join(' [0:20] '), {
      people: [],
      firstLine: 1,
      language: 'en',
    });
    expect(transcript.sections[0]?.blocks[0]?.points).toEqual([{ word: 6, seconds: 20 }]);
    expect(transcript.wordCount).toBe(14);
  });

  it('may be the only kind, or have the form of those at the start', () => {
    expect(saidIn('Ink is [0:10] dear, and paper [0:20] too.')).toEqual([
      [null, null, 'Ink is dear, and paper too.'],
    ]);
    expect(saidIn(written('(T) x').replace('is dear', '(00:05) is dear'))[0]?.[2]).toBe(TEXTS[0]);
    expect(saidIn('Ink (00:00:10) is, paper (00:00:20) is, glue (00:00:30) is.')).toEqual([
      [null, null, 'Ink is, paper is, glue is.'],
    ]);
  });
});
