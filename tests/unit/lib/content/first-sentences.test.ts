import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';
import { firstSentences } from '@/lib/content/first-sentences';

function summaryOf(body: string, language = 'en'): string {
  const { transcript } = readBody(body, { people: [{ name: 'Joanna' }], firstLine: 1, language });
  return firstSentences(transcript, language);
}

const SENTENCE = 'The old bridge over the Elm reopens on Monday after two years of work.';

describe('the first sentences of a transcript', () => {
  it('are as many whole sentences as fit', () => {
    expect(summaryOf(`${SENTENCE} ${SENTENCE}\n\n${SENTENCE} ${SENTENCE}`)).toBe(
      `${SENTENCE} ${SENTENCE}`,
    );
    expect(summaryOf(`Hello. ${SENTENCE}`)).toBe(`Hello. ${SENTENCE}`);
  });

  it('do not end after a title or an initial', () => {
    const opened = `It was opened by Dr. Joanna B. Rivers, who ${'drew it and '.repeat(8)}built it.`;
    expect(summaryOf(`${SENTENCE} ${SENTENCE} ${opened}`)).toBe(`${SENTENCE} ${SENTENCE}`);
  });

  it('never contain a heading, a name, a list or a time stamp', () => {
    expect(summaryOf(`HEADLINES\n\n**The costs** ${SENTENCE}`)).toBe(SENTENCE);
    expect(summaryOf(`## One\n\n- a list\n\n[0:05] **Joanna:** ${SENTENCE}`)).toBe(SENTENCE);
    expect(summaryOf('## One\n\n- a list')).toBe('');
    expect(summaryOf(`> ${SENTENCE}`)).toBe(SENTENCE);
    expect(summaryOf(`> Quoted.\n\n${SENTENCE}`)).toBe(SENTENCE);
  });

  it('are plain text', () => {
    expect(summaryOf('A **bold** [link](/) & `code`.')).toBe('A bold link & code.');
  });

  it('are cut after a word, with an ellipsis, if a sentence is too long', () => {
    const long = `The ${'bridge and '.repeat(40)}town.`;
    const summary = summaryOf(long);
    expect(summary).toMatch(/(?:bridge|and)…$/);
    expect(summary.length).toBeGreaterThan(200);
    expect(summary.length).toBeLessThanOrEqual(220);
    expect(summaryOf(`Hello. ${long}`)).toMatch(/^Hello\. The bridge .*…$/);
    expect(summaryOf(`${SENTENCE} ${long}`)).toBe(SENTENCE);
  });

  it('are cut at word boundaries in a language without spaces', () => {
    const summary = summaryOf('昨日私たちは古い橋を見に行きました'.repeat(20), 'ja');
    expect(summary).toMatch(/…$/);
    expect(summary.length).toBeLessThanOrEqual(220);
  });

  it('never end with half a surrogate pair', () => {
    expect(summaryOf('😀'.repeat(200))).toMatch(/^(?:😀)+…$/u);
    expect(summaryOf(`a${'😀'.repeat(200)}`)).toMatch(/^a(?:😀)*…$/u);
  });
});
