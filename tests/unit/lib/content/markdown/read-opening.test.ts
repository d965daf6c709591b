import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';

const joanna = [{ name: 'Joanna Rivers' }, { name: 'Peter Lund' }, { name: 'Peter Hall' }];

/** The speaker, the time and the text of each paragraph. */
function saidIn(body: string, people: readonly { name: string }[] = joanna) {
  const { transcript } = readBody(body, { people, firstLine: 1, language: 'en' });
  return transcript.sections.flatMap(({ blocks }) =>
    blocks.map(({ speaker, startSeconds, text }) => [speaker, startSeconds, text]),
  );
}

describe('a speaker', () => {
  it.each(['**Joanna:** Hello.', '**Joanna**: Hello.', '__Joanna :__ Hello.', 'Joanna: Hello.'])(
    'is read from %s',
    (text) => {
      expect(saidIn(text)).toEqual([['Joanna', null, 'Hello.']]);
    },
  );

  it('may be written with the full name, in any case', () => {
    expect(saidIn('Joanna Rivers: Hello.')).toEqual([['Joanna Rivers', null, 'Hello.']]);
    expect(saidIn('JOANNA: Hello.')).toEqual([['JOANNA', null, 'Hello.']]);
  });

  it('needs bold if the name is not listed', () => {
    expect(saidIn('Maria: Hello.')).toEqual([[null, null, 'Maria: Hello.']]);
    expect(saidIn('**Maria:** Hello.')).toEqual([['Maria', null, 'Hello.']]);
    expect(saidIn('Note: it rains.')).toEqual([[null, null, 'Note: it rains.']]);
  });

  it('is not read from a first name that two people share', () => {
    expect(saidIn('Peter: Hello.')).toEqual([[null, null, 'Peter: Hello.']]);
    expect(saidIn('Peter Lund: Hello.')).toEqual([['Peter Lund', null, 'Hello.']]);
  });

  it('is not read if a sentence continues after the name or its colon', () => {
    expect(saidIn('**Joanna** has a map.')).toEqual([[null, null, 'Joanna has a map.']]);
    expect(saidIn('Joanna:s map.')).toEqual([[null, null, 'Joanna:s map.']]);
    expect(saidIn('I asked Joanna: is it far?')).toEqual([
      [null, null, 'I asked Joanna: is it far?'],
    ]);
  });

  it('may be in a paragraph before the words', () => {
    expect(saidIn('**Joanna:**\n\nHello.\n\nIt rains.')).toEqual([
      ['Joanna', null, 'Hello.'],
      [null, null, 'It rains.'],
    ]);
    expect(saidIn('**Joanna**\n\nHello.')).toEqual([['Joanna', null, 'Hello.']]);
    expect(saidIn('**Joanna**\nHello.')).toEqual([['Joanna', null, 'Hello.']]);
    expect(saidIn('Joanna:\nHello.')).toEqual([['Joanna', null, 'Hello.']]);
  });

  it('is shown as text if no words follow', () => {
    expect(saidIn('**Joanna:**\n\n- one')).toEqual([
      [null, null, 'Joanna:'],
      [null, null, 'one'],
    ]);
    expect(saidIn('**Joanna:**\n\n**Peter Lund:** Hello.\n\nJoanna:')).toEqual([
      [null, null, 'Joanna:'],
      ['Peter Lund', null, 'Hello.'],
      [null, null, 'Joanna:'],
    ]);
  });

  it('begins a new paragraph on each line', () => {
    expect(saidIn('Joanna: Hello,\nall of you.\nPeter Lund: Good night.')).toEqual([
      ['Joanna', null, 'Hello, all of you.'],
      ['Peter Lund', null, 'Good night.'],
    ]);
  });

  it('is distinguished from a title in bold', () => {
    const speakersOf = (body: string) => saidIn(body, []).map(([speaker]) => speaker);
    expect(speakersOf('**Peter Lund:** Hello to all of you.')).toEqual(['Peter Lund']);
    expect(speakersOf('**Ludwig van Beethoven:** Hello to all.')).toEqual(['Ludwig van Beethoven']);
    expect(speakersOf('**Money matters:** A bridge costs a third.')).toEqual([null]);
    expect(speakersOf('**The Financial Angle:** A bridge costs a third.')).toEqual([null]);
    expect(speakersOf('**DEEP DIVE:** A bridge costs a third.')).toEqual([null]);
  });

  it('may have a repeated name in capitals', () => {
    expect(saidIn('**SPEAKER 1:** Hello to you.\n\n**SPEAKER 1:** Good night.', [])).toEqual([
      ['SPEAKER 1', null, 'Hello to you.'],
      ['SPEAKER 1', null, 'Good night.'],
    ]);
    const label = '**Why it matters:** A bridge costs a third.';
    expect(saidIn(`${label}\n\n${label}`, []).map(([speaker]) => speaker)).toEqual([null, null]);
  });
});

describe('a time stamp', () => {
  it.each([
    '[12:05] Hello.',
    '[0:12:05] Hello.',
    '**[12:05]** Hello.',
    '[12:05] - Hello.',
    '[12:05]\n\nHello.',
  ])('is read from %j', (text) => {
    expect(saidIn(text)).toEqual([[null, 725, 'Hello.']]);
  });

  it.each([
    '[12:05] **Joanna:** Hello.',
    '**[12:05] Joanna:** Hello.',
    '**Joanna:** [12:05] Hello.',
    '**Joanna [12:05]:** Hello.',
    '**Joanna** [12:05]: Hello.',
    'Joanna [12:05]: Hello.',
    '[12:05]\n\n**Joanna:**\n\nHello.',
    '**Joanna:**\n\n[12:05]\n\nHello.',
  ])('is read with a name from %j', (text) => {
    expect(saidIn(text)).toEqual([['Joanna', 725, 'Hello.']]);
  });

  it('may have hours and fractions of seconds', () => {
    expect(saidIn('[1:02:05.5] Hello.')).toEqual([[null, 3725.5, 'Hello.']]);
  });

  it('is text if it is the only one, inside a sentence', () => {
    expect(saidIn('At [12:05] it rains.')).toEqual([[null, null, 'At [12:05] it rains.']]);
    expect(saidIn('[12:05] Joanna: [12:06] Hello.')).toEqual([['Joanna', 725, 'Hello.']]);
    expect(saidIn('[1] Hello.')).toEqual([[null, null, '[1] Hello.']]);
  });

  it('above a heading belongs to the text below the heading', () => {
    expect(saidIn('[12:05]\n\n### Rain\n\nHello.')).toEqual([[null, 725, 'Hello.']]);
  });

  it('may have no words after it', () => {
    expect(saidIn('Hello.\n\n[12:05]')).toEqual([
      [null, null, 'Hello.'],
      [null, 725, ''],
    ]);
  });
});
