import { describe, expect, it } from 'vitest';
import { quotationMarksFor } from '@/lib/language/typography/quotation-marks';
import { typesetText } from '@/lib/language/typography/typeset-text';

function typeset(text: string, language = 'en'): string {
  const marks = quotationMarksFor(language);
  if (marks === null) throw new Error(`No marks are known for ${language}.`);
  return typesetText(text, marks);
}

describe('the typography of a text', () => {
  it.each([
    [`"Distilling the Knowledge"`, '“Distilling the Knowledge”'],
    [`It's the dogs' bowl.`, 'It’s the dogs’ bowl.'],
    [`She said: "He said 'no' twice."`, 'She said: “He said ‘no’ twice.”'],
    [`"'No,' he said."`, '“‘No,’ he said.”'],
    [`("why?") and ["how"]`, '(“why?”) and [“how”]'],
    [`The '90s, rock 'n' roll, 'tis true`, 'The ’90s, rock ’n’ roll, ’tis true'],
    [`A 5" disk is 5' away`, `A 5" disk is 5' away`],
    [`"It is 5" - he said`, '“It is 5” – he said'],
    [`One - two - three`, 'One – two – three'],
    [`2026-06-22, well-known, 10-12`, '2026-06-22, well-known, 10-12'],
    [`wait -- what... ok`, 'wait -- what... ok'],
    [`a " b`, 'a " b'],
    ['“Already” it’s done', '“Already” it’s done'],
    [`"Open for more\u2029"The next one"`, '“Open for more\u2029“The next one”'],
  ])('sets %s as in print', (written, printed) => {
    expect(typeset(written)).toBe(printed);
  });

  it.each([
    ['de', `Er sagte: "Das ist 'neu'." Geht's?`, 'Er sagte: „Das ist ‚neu‘.“ Geht’s?'],
    ['de-CH', `"Das ist neu."`, '«Das ist neu.»'],
    ['ar', `قال "نعم"`, 'قال «نعم»'],
    ['fr', `Il dit "l'eau"`, 'Il dit “l’eau”'],
    ['pl', `"Tak"`, '„Tak”'],
    ['sv', `"Ja"`, '”Ja”'],
  ])('has the marks of the language (%s)', (language, written, printed) => {
    expect(typeset(written, language)).toBe(printed);
  });

  it('leaves languages alone whose marks are unknown', () => {
    expect(quotationMarksFor('ja')).toBeNull();
  });
});
