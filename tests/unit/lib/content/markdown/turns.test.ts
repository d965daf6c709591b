import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';

function blocksIn(body: string, people: readonly string[] = []) {
  const read = readBody(body, {
    people: people.map((name) => ({ name })),
    firstLine: 1,
    language: 'en',
  });
  expect(JSON.stringify(read)).not.toMatch(/[\uFDD0-\uFDEF]/);
  return read.transcript.sections.flatMap(({ blocks }) => blocks);
}

/** The speaker and the text of each paragraph; other blocks with their kind. */
function saidIn(body: string, people?: readonly string[]) {
  return blocksIn(body, people).map(({ kind, speaker, text }) =>
    kind === 'paragraph' ? [speaker, text] : [kind, text],
  );
}

const TURNS = ['Is ink dear here?', 'Yes, it is.', 'Then we print less.'];
const said = TURNS.map((text) => [null, text]);

describe('a turn marker', () => {
  it.each([
    ['>> ', '\n\n'],
    ['>>', '\n\n'],
    ['>> ', '\n'],
    ['>>> ', '\n\n'],
    ['&gt;&gt; ', '\n\n'],
    ['&gt;&gt; ', '\n'],
    ['\\>\\> ', '\n\n'],
    ['\\>> ', '\n'],
    ['- ', '\n\n'],
    ['- ', '\n'],
    ['– ', '\n\n'],
    ['– ', '\n'],
    ['— ', '\n\n'],
    ['—', '\n'],
  ])('%s begins a paragraph, and is not shown, joined by %j', (sign, joint) => {
    expect(saidIn(TURNS.map((text) => sign + text).join(joint))).toEqual(said);
  });

  it('may be missing at the first paragraph, or be inside a line', () => {
    expect(saidIn('Is ink dear here?\n\n>> Yes, it is.\n>> Then we print less.')).toEqual(said);
    expect(saidIn('Is ink dear here? >> Yes, it is. >> Then we print less.')).toEqual(said);
  });

  it('may precede a name or a time stamp', () => {
    expect(saidIn('>> Ada: Hello.\n\n>> Ben: Hello.\n\n>> Ada: Bye.')).toEqual([
      ['Ada', 'Hello.'],
      ['Ben', 'Hello.'],
      ['Ada', 'Bye.'],
    ]);
    expect(saidIn('- **Ada:** Hello?\n- **Ben:** Hello.\n- **Ada:** Bye.')).toEqual([
      ['Ada', 'Hello?'],
      ['Ben', 'Hello.'],
      ['Ada', 'Bye.'],
    ]);
    expect(blocksIn('>> [0:10] Hello.\n\n>> [0:20] Bye.')[1]).toMatchObject({ startSeconds: 20 });
  });

  it('opens no section in a text in capitals', () => {
    expect(saidIn('>> HELLO EVERYBODY\n\n>> GOOD EVENING TO YOU\n\nIt begins.')).toEqual([
      [null, 'HELLO EVERYBODY'],
      [null, 'GOOD EVENING TO YOU'],
      [null, 'It begins.'],
    ]);
  });

  it('is recognized by its use below the notes only', () => {
    const { notesHtml, transcript } = readBody(
      `- One.\n- Two?\n\n## Transcript\n\n${TURNS.map((text) => `- ${text}`).join('\n')}`,
      { people: [], firstLine: 1, language: 'en' },
    );
    expect(notesHtml).toContain('<ul>');
    expect(transcript.sections[0]?.blocks.map(({ text }) => text)).toEqual(TURNS);
  });

  it.each([
    ['Quien habla: —¿Es cara?\n\n—Sí, lo es.\n\n—Entonces menos.', 3],
    ['– Ist Tinte teuer?\n– Ja.\n– Dann drucken wir weniger.', 3],
    ['– L’encre est chère ?\n\n– Oui.\n\n– Alors moins.', 3],
  ])('is read in %j', (body, count) => {
    expect(blocksIn(body).filter(({ kind }) => kind === 'paragraph')).toHaveLength(count);
  });
});

describe('a turn marker is not read from', () => {
  const kindsIn = (body: string) => blocksIn(body).map(({ kind }) => kind);

  it.each([
    ['a list of things', '- ink\n- paper\n- glue'],
    ['a list of two', '- Ink is dear.\n- So is paper.'],
    ['a list of sentences', '- Ink is dear.\n- Paper is not.\n- Glue is cheap.'],
  ])('%s', (_, body) => {
    expect(kindsIn(body)).toEqual(['list']);
  });

  it.each([
    ['a list in speech', 'So it goes.\n\nIt does.\n\n- Is it ink?\n- It is.\n- Yes.\n\nAnd more.'],
    ['a list that is announced', 'These are the rules:\n\n- Who pays?\n- The miller.\n- Always.'],
    ['a list with items in items', '- Is it?\n  - Yes.\n- Is it not?\n- No.\n- Well.'],
    ['a list with stars', '* Is it?\n* Yes.\n* Well.'],
    ['a list with numbers', '1. Is it?\n2. Yes.\n3. Well.'],
  ])('%s', (_, body) => {
    expect(kindsIn(body)).toContain('list');
  });

  it('a quote, even if it contains a quote', () => {
    expect(kindsIn('**Ada:** She said:\n\n> It is dear.\n\n**Ben:** Yes.')).toEqual([
      'paragraph',
      'quote',
      'paragraph',
    ]);
    expect(kindsIn('She said.\n\n> One.\n>> Two.\n>> Three.\n\nSo.')).toContain('quote');
  });

  it.each([
    'Shift it by a >> b, and c >> d.',
    'A dash – or two – stays.',
    'It was long - or nearly - and cold.',
    '– One line begins with a dash.\n\nOthers do not.\n\nNone does.',
    'He paid -5 or -6.',
    'The prompt is >>> here.',
  ])('%s', (body) => {
    expect(
      saidIn(body)
        .map(([, text]) => text)
        .join('\n\n'),
    ).toBe(body);
  });

  it('a marker in code', () => {
    const code = '```\n>> one\n>> two\n- three\n```';
    expect(saidIn(code)).toEqual([['code', '>> one >> two - three']]);
  });

  it('an escaped hyphen', () => {
    expect(saidIn('\\- Is it?\n\n\\- Yes.\n\n\\- Well.').map(([, text]) => text)).toEqual([
      '- Is it?',
      '- Yes.',
      '- Well.',
    ]);
  });
});

describe('turns in quotes and in italics', () => {
  const turns = [
    ['Ada', 'Is ink dear here?'],
    ['Ben', 'Yes, it is.'],
    ['Ada', 'Then we print less.'],
  ] as const;
  const written = (form: string, joint = '\n\n') =>
    turns.map(([name, text]) => form.replace('N', name).replace('x', text)).join(joint);

  it.each([
    '> **N:** x',
    '> *N:* x',
    '> **N**: x',
    '> _N_: x',
    '> __N:__ x',
    '*N:* x',
    '*N*: x',
    '_N:_ x',
    '***N:*** x',
    '> > **N:** x',
    '> **N:**\n>\n> x',
    '> **N:**\n> x',
  ])('are read from %s', (form) => {
    expect(saidIn(written(form))).toEqual(turns);
  });

  it('may all be in one quote, or follow an introduction', () => {
    expect(saidIn(written('> **N:** x', '\n>\n'))).toEqual(turns);
    expect(saidIn(`Recorded in May.\n\n${written('> **N:** x')}`)).toEqual([
      [null, 'Recorded in May.'],
      ...turns,
    ]);
  });

  it('may have time stamps', () => {
    expect(blocksIn('> [0:10] **Ada:** Hello.\n\n> [0:20] **Ben:** Hello.')[1]).toMatchObject({
      speaker: 'Ben',
      startSeconds: 20,
    });
  });

  it.each([
    [
      '**Ada:** He wrote:\n\n> **Ben:** It is dear.\n\n**Ada:** So he did.',
      ['paragraph', 'quote', 'paragraph'],
    ],
    ['One.\n\n> Two.\n\nThree.', ['paragraph', 'quote', 'paragraph']],
    ['> One.\n>\n> Two.', ['quote']],
    ['> *Note:* it rains.', ['quote']],
    [
      'A.\n\nB.\n\nC.\n\n> *Ada:* one\n\n> *Ben:* two\n\nD.',
      ['paragraph', 'paragraph', 'paragraph', 'quote', 'quote', 'paragraph'],
    ],
  ])('are not read from %j', (body, kinds) => {
    expect(blocksIn(body).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    '*Note:* it rains.',
    '*Laughter*',
    '*Ada* has a map.',
    '*Why it matters:* ink is dear.\n\n*Why it matters:* paper is too.',
    '**Ada:** Hello.\n\n**Ada:** *Well:* it rains.',
    '*Really?* Yes.',
  ])('are not read from italics for emphasis: %s', (body) => {
    for (const [speaker] of saidIn(body)) expect([null, 'Ada']).toContain(speaker);
    expect(
      saidIn(body)
        .map(([, text]) => text)
        .join(' '),
    ).toContain(
      body
        .replaceAll(/\*\*Ada:\*\* |\*/g, '')
        .split('\n\n')
        .at(-1),
    );
  });
});
