import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';

/** The speaker of each paragraph of a text, in order. */
function speakers(...paragraphs: string[]): (string | null)[] {
  const options = { people: [], firstLine: 1, language: 'en' };
  const { transcript } = readBody(paragraphs.join('\n\n'), options);
  return transcript.sections.flatMap(({ blocks }) => blocks.map(({ speaker }) => speaker));
}

describe('turns in plain text', () => {
  it.each([
    [
      ['Ada: Here is a film.', 'Ben: Where?', 'Ada: In the box.', 'Ben: I see.'],
      ['Ada', 'Ben', 'Ada', 'Ben'],
    ],
    [
      ['ADA: Here it is.', 'DR. BEN LIND: Where?', 'ADA: There.', 'DR. BEN LIND: Note: no box.'],
      ['ADA', 'DR. BEN LIND', 'ADA', 'DR. BEN LIND'],
    ],
    [
      ['Ada: A film.', 'Ben: Where?', 'It is dark.', 'Ada: There.', 'Ben: Yes.', 'Cleo Ray: Hi.'],
      ['Ada', 'Ben', null, 'Ada', 'Ben', 'Cleo Ray'],
    ],
    [['Ada: A film.\nBen: Where?\nAda: There.\nBen: Yes.'], ['Ada', 'Ben', 'Ada', 'Ben']],
    [
      ['Anne : Bonjour.', 'Luc : Merci.', 'Anne : Voilà.', 'Luc : Oui.'],
      ['Anne', 'Luc', 'Anne', 'Luc'],
    ],
    [
      [
        '[SPEAKER_00]: A film.',
        '[SPEAKER_01]: Where?',
        '[SPEAKER_00]: There.',
        '[SPEAKER_01]: Yes.',
      ],
      ['SPEAKER_00', 'SPEAKER_01', 'SPEAKER_00', 'SPEAKER_01'],
    ],
    [
      ['Q: A film?', 'A: Where?', 'Q: There?', 'A: Yes.'],
      ['Q', 'A', 'Q', 'A'],
    ],
    [
      ['田中：地図です。', '鈴木：はい。', '田中：これです。', '鈴木：はい。'],
      ['田中', '鈴木', '田中', '鈴木'],
    ],
    [
      ['**田中：**地図です。', '**鈴木**：はい。', '**田中**：これです。', '**鈴木：**はい。'],
      ['田中', '鈴木', '田中', '鈴木'],
    ],
    [
      ['**Ada Bo**', 'A film.', '**Ben**', 'Where?', '**Ada Bo**', 'There.', '**Ben**', 'Yes.'],
      ['Ada Bo', 'Ben', 'Ada Bo', 'Ben'],
    ],
    [
      ['**Ada Bo**\nA film.', '**Ben**\nWhere?', '**Ada Bo**\nThere.', '**Ben**\nYes.'],
      ['Ada Bo', 'Ben', 'Ada Bo', 'Ben'],
    ],
    [
      ['**Ada & Ben:** Hello.', '**Ben:** Yes.', '**Ada:** So.', '**Ada & Ben:** Bye.'],
      ['Ada & Ben', 'Ben', 'Ada', 'Ada & Ben'],
    ],
  ])('have speakers if most paragraphs begin with a name: %j', (paragraphs, names) => {
    expect(speakers(...paragraphs)).toEqual(names);
  });

  it.each([
    [['Question: what is ink?', 'Answer: a fluid.', 'Question: and paper?', 'Answer: a sheet.']],
    [['The point is: no.', 'And I said: go.', 'The point is: no.', 'And I said: go.']],
    [['Ink: a fluid.', 'Paper: a sheet.', 'Ink: in bottles.', 'More of it.', 'And more.']],
    [['[Music]: low.', '[Laughs]: loud.', '[Music]: low.', 'More of it.', 'And more.', 'So.']],
    [['Ada: A film.', 'Ada: It is long.', 'Ada: It ends.', 'Ada: There.']],
    [['Ada: A film.', 'Ben: Where?', 'Ada: There.']],
    [['**The Coast**', 'A film.', '**Ink**', 'Where?', '**Paper**', 'There.', '**Ink**', 'Yes.']],
    [['**The Coast**', 'A film.', 'And more.', '**Ink**', 'Where?']],
  ])('have no speakers in a list of terms, in prose, or with only one name: %j', (paragraphs) => {
    expect(speakers(...paragraphs).every((speaker) => speaker === null)).toBe(true);
  });
});
