import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';

/** The problems of a body that begins on line 10 of its file. */
function problemsIn(body: string): string[] {
  const { problems } = readBody(body, {
    people: [{ name: 'Joanna' }],
    firstLine: 10,
    language: 'en',
  });
  return problems.map(({ line, field, message }) => `${line} ${field}: ${message}`);
}

describe('the order of time stamps', () => {
  it('is valid if times rise or stay the same', () => {
    expect(problemsIn('[0:00] One.\n\n[0:10] Two.\n\n[0:10] Three.\n\n[1:00:00] Four.')).toEqual(
      [],
    );
  });

  it('is reported with both lines if time goes back', () => {
    expect(problemsIn('[12:05] One.\n\nTwo.\n\n[2:05] Three.\n\n[12:06] Four.')).toEqual([
      '14 transcript: Got the time stamp [2:05] after [12:05] in line 10. Write times that rise.',
    ]);
  });

  it('needs valid times', () => {
    expect(problemsIn('One.\n\n[12:75] Two.\n\nJoanna [1:60:00]: Three.')).toEqual([
      '12 transcript: Got the time stamp [12:75], which no clock shows. Write one such as [12:05] or [1:02:05].',
      '14 transcript: Got the time stamp [1:60:00], which no clock shows. Write one such as [12:05] or [1:02:05].',
    ]);
  });

  it('is reported with the right line inside a paragraph, and below repaired text', () => {
    expect(problemsIn('Joanna: One.\nand two.\nJoanna [0:75]: Three.')).toEqual([
      expect.stringMatching(/^12 /),
    ]);
    expect(problemsIn('It is over. ---\n\nOne --- two\n--- \n[0:75] Three **four.')).toEqual([
      expect.stringMatching(/^14 /),
    ]);
  });
});
