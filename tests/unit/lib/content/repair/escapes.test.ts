import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';

const read = (body: string) =>
  readBody(body, { people: [{ name: 'Joanna' }], firstLine: 1, language: 'en' });

/** The text of each block. */
function textOf(body: string): string[] {
  return read(body).transcript.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text));
}

function htmlOf(body: string): string {
  return read(body)
    .transcript.sections.flatMap(({ blocks }) => blocks.map(({ html }) => html))
    .join('');
}

describe('escaped markers are shown', () => {
  it.each([
    ['Two to the tenth is 2\\*\\*10.', 'Two to the tenth is 2**10.'],
    ['The method is \\_\\_call\\_\\_, not call.', 'The method is __call__, not call.'],
    ['What the f\\*\\*k is that?', 'What the f**k is that?'],
    ['I give no \\*\\*\\*\\* about it.', 'I give no **** about it.'],
    ['Take lib/\\*\\*/\\*.ts and go.', 'Take lib/**/*.ts and go.'],
    ['It is called my\\_\\_map here.', 'It is called my__map here.'],
    ['The powers are a \\*\\* b and c \\*\\* d.', 'The powers are a ** b and c ** d.'],
    ['Write \\*\\*bold\\*\\* for bold.', 'Write **bold** for bold.'],
    ['Type \\-\\-\\- for a rule.', 'Type --- for a rule.'],
    ['Type \\--- for a rule.', 'Type --- for a rule.'],
    ['Type \\------ for a line.', 'Type ------ for a line.'],
    ['Four stars \\**** are four.', 'Four stars **** are four.'],
    ['It is over. \\-\\-\\- It begins.', 'It is over. --- It begins.'],
    ['It is over. \\#\\# The costs', 'It is over. ## The costs'],
    ['The sign is &#42;&#42; or &ast;&ast;.', 'The sign is ** or **.'],
    ['Half \\**escaped is escaped.', 'Half **escaped is escaped.'],
    [
      'Die Datei heißt \\_\\_init\\_\\_ und liegt hier.',
      'Die Datei heißt __init__ und liegt hier.',
    ],
    ['Une étoile \\*\\* et une autre.', 'Une étoile ** et une autre.'],
  ])('in %s', (source, shown) => {
    expect(textOf(source)).toEqual([shown]);
  });

  it('in names, titles, notes, lists, tables, links and pictures', () => {
    expect(read('**SPEAKER\\_00:** One.\n\n**SPEAKER\\_00:** Two.').transcript).toMatchObject({
      sections: [{ blocks: [{ speaker: 'SPEAKER_00' }, { speaker: 'SPEAKER_00' }] }],
    });
    expect(read('### The \\_\\_init\\_\\_ file\n\nOne.').transcript.sections[0]).toMatchObject({
      title: 'The __init__ file',
      id: 'the-init-file',
    });
    expect(read('See 2\\*\\*8.\n\n## Transcript\n\nOne.').notesHtml).toBe('<p>See 2**8.</p>');
    expect(textOf('- two \\*\\* three')).toEqual(['two ** three']);
    expect(textOf('| a\\*\\*b | c |\n|---|---|\n| \\_\\_d | e |')).toEqual(['a**b c __d e']);
    expect(htmlOf('A [b\\*\\*c](/my\\_\\_map "d\\_\\_e").')).toBe(
      'A <a href="/my__map" title="d__e">b**c</a>.',
    );
    expect(htmlOf('A picture ![x\\_\\_y](/b.png) here.')).toContain('alt="x__y"');
  });

  it('next to intended bold', () => {
    expect(htmlOf('A **bold 2\\*\\*10** word and ** two ** more.')).toBe(
      'A <strong>bold 2**10</strong> word and <strong>two</strong> more.',
    );
    expect(htmlOf('It is \\*\\*so **cold that\n\nit snows.')).toBe('It is **so cold thatit snows.');
  });

  it('without any placeholder in the output', () => {
    const all = JSON.stringify(read('f**k a__b \\*\\*\\_\\_\\-\\-\\-\\# &#42; \uFDD0'));
    expect(all).not.toMatch(/[\u2217\u2060\uFDD0-\uFDEF]/);
    expect(all).toContain('f**k a__b **__---# *');
  });
});

describe('markers that are not escaped', () => {
  it.each([
    ['It was **the cheapest.', 'It was the cheapest.'],
    ['Nobody __asked.', 'Nobody asked.'],
    ['** If you wait**, it rains.', 'If you wait, it rains.'],
    ['It is long --- or nearly.', 'It is long — or nearly.'],
    ['A backslash \\\\** and more.', 'A backslash \\ and more.'],
    ['It costs **half as ** much.', 'It costs half as much.'],
    ['One ** two', 'One two'],
    ['One *** two', 'One two'],
    ['Four ___ five', 'Four five'],
    ['It is __very__ cold.', 'It is very cold.'],
    ['So &amp; so **it goes.', 'So & so it goes.'],
  ])('are removed from %s', (source, shown) => {
    expect(textOf(source)).toEqual([shown]);
  });

  it('stay in code', () => {
    expect(textOf('Call `a ** b` or `__c__` now.')).toEqual(['Call a ** b or __c__ now.']);
    expect(textOf('```\na \\*\\* b --- c\n```')).toEqual(['a \\*\\* b --- c']);
  });
});
