import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';

function read(body: string) {
  const { transcript } = readBody(body, { people: [], firstLine: 1, language: 'en' });
  return {
    titles: transcript.sections.flatMap(({ title }) => (title === null ? [] : [title])),
    said: transcript.sections.flatMap(({ blocks }) =>
      blocks.map(({ speaker, text }) => [speaker, text]),
    ),
  };
}

const TALK = '**Ada Byron:** Here is a film.\n\nx\n\n**Ada Byron:** So it is.';

describe('names on lines of their own', () => {
  it.each([
    [
      '**The Baker:**\n\nInk is dear!\n\n**Ann Boone:**\n\nI never paid.',
      ['The Baker', 'Ann Boone'],
    ],
    ['**Der Bäcker:**\n\nTinte!\n\n**Ann Boone:**\n\nNie.', ['Der Bäcker', 'Ann Boone']],
    ['**Le Boulanger:**\n\nEncre !\n\n**Ann Boone:**\n\nJamais.', ['Le Boulanger', 'Ann Boone']],
    ['**Ann Boone:**\nI never paid.\n\n**A Voice:**\nInk!', ['Ann Boone', 'A Voice']],
    ['**Ann Boone**:\n\nI never paid.\n\n**Carl Lind**:\n\nInk!', ['Ann Boone', 'Carl Lind']],
    [
      '**Ann Boone:**\n\n[I never paid.](/clip)\n\n**Speaker 2:**\n\nInk!',
      ['Ann Boone', 'Speaker 2'],
    ],
  ])('are read in bold, also of people who speak only once: %j', (middle, names) => {
    const { said, titles } = read(TALK.replace('x', middle));
    expect(titles).toEqual([]);
    expect(said.map(([speaker]) => speaker)).toEqual(['Ada Byron', ...names, 'Ada Byron']);
    expect(said.every(([, text]) => text !== '')).toBe(true);
  });

  const lines = (form: string, joint: string) =>
    [
      ['Ada Byron', 'Here is a film.'],
      ['Ben', 'Where?'],
      ['Ada Byron', 'Over there.'],
      ['Ben', 'I see.'],
    ]
      .map(([name = '', text]) => form.replace('N', name) + joint + text)
      .join('\n\n');

  it.each([
    ['N', '\n'],
    ['N', '\n\n'],
    ['N:', '\n'],
    ['N:', '\n\n'],
    ['N :', '\n'],
  ])('are read without bold if people take turns: %j and %j', (form, joint) => {
    const { said, titles } = read(lines(form, joint));
    expect(titles).toEqual([]);
    expect(said).toEqual([
      ['Ada Byron', 'Here is a film.'],
      ['Ben', 'Where?'],
      ['Ada Byron', 'Over there.'],
      ['Ben', 'I see.'],
    ]);
  });

  it.each([
    ['N', '\n'],
    ['N:', '\n'],
    ['N:', '\n\n'],
    ['N', '\n\n'],
  ])('are read in capitals: %j and %j', (form, joint) => {
    const body = lines(form, joint)
      .replaceAll('Ada Byron', 'ADA BYRON')
      .replaceAll(/^Ben/gm, 'BENJAMIN');
    const { said, titles } = read(body);
    expect(titles).toEqual([]);
    expect(said.map(([speaker]) => speaker)).toEqual([
      'ADA BYRON',
      'BENJAMIN',
      'ADA BYRON',
      'BENJAMIN',
    ]);
  });

  it('are read with a colon, also of a person who speaks only once', () => {
    const { said } = read(`${lines('N:', '\n')}\n\nAnn Boone:\nI never paid.`);
    expect(said.at(-1)).toEqual(['Ann Boone', 'I never paid.']);
  });
});

describe('other lines are not read as names:', () => {
  it.each([
    '**The costs:**\n\nMoney follows the road.\n\n**Why it matters:**\n\nIt does so always.',
    '**DEEP DIVE:**\n\nMoney follows the road.\n\n**The Financial Angle:**\n\nIt does so always.',
  ])('titles in bold without a conversation: %j', (body) => {
    const { said, titles } = read(body);
    expect(titles).toHaveLength(2);
    expect(said.map(([speaker]) => speaker)).toEqual([null, null]);
  });

  it.each([
    '**What to do:**\n\nPay for the ink.',
    '**Why it matters:**\n\nInk is dear.\n\n**What to do:**\n\nPay for it.',
    '**How We Print:**\n\nWith ink.\n\n**What We Pay:**\n\nToo much.',
    '**The Costs:**\n\nMoney follows the road.',
    'THE SOCIAL ANGLE\n\nPeople meet there.',
  ])('titles in a conversation: %j', (middle) => {
    expect(read(TALK.replace('x', middle)).titles.length).toBeGreaterThan(0);
  });

  it.each([
    'Hello.\n\nIt rains.\n\nHello.\n\nIt snows.',
    'Yes\nand no.\n\nYes\nor no.',
    'Right.\nSo it goes.\n\nRight.\nIt went.\n\nWell.\nSo.',
    'The Coast\n\nIt is long.\n\nThe Sea\n\nIt is deep.',
    'Ada Byron\nwas born here.\n\nBen lived there.\n\nNobody else did.',
    'Note: it rains.\n\nNote: it snows.\n\nPoint: it is cold.',
    'The point is: nobody paid.\n\nWe know it.\n\nThe point is: ink is dear.',
    'London\n\nIt rains.\n\nParis\n\nIt does not.\n\nRome\n\nIt is hot.',
  ])('short lines in a text: %j', (body) => {
    expect(
      read(body)
        .said.map(([speaker]) => speaker)
        .every((speaker) => speaker === null),
    ).toBe(true);
  });
});
