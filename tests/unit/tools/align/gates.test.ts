import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/tools/align/evidence';
import { judge } from '@/tools/align/gates';

/** A sentence of ten words in four seconds, typical of a good file. */
const good: Evidence = {
  characters: 60,
  words: 10,
  seconds: 4,
  longestWordSeconds: 0.6,
  fit: 1,
  worstFit: 0.6,
  frames: 350,
  agreement: 1,
  closeAgreement: 1,
};

/** Forty good sentences, with others in place of the twentieth and the following. */
function file(...others: Partial<Evidence>[]): Evidence[] {
  return Array.from({ length: 40 }, (_, at) => ({ ...good, ...others[at - 20] }));
}

function every(change: Partial<Evidence>): Evidence[] {
  return file().map((one) => ({ ...one, ...change }));
}

function suspects(evidence: readonly Evidence[]): number[] {
  return judge(evidence).trusted.flatMap((is, at) => (is ? [] : [at]));
}

describe('gates', () => {
  it('accept a good file', () => {
    const judgement = judge(file());
    expect(judgement).toMatchObject({ level: 'words', suspectShare: 0, why: null });
    expect(judgement.trusted.every(Boolean)).toBe(true);
  });

  it.each([
    ['far too slow', { seconds: 10 }],
    ['far too fast', { seconds: 1.5 }],
    ['with a word of two seconds', { longestWordSeconds: 2 }],
    ['with evidence against it in the audio', { fit: -0.4 }],
    ['on which the alignments differ, without support in the audio', { agreement: 0.2, fit: 0.5 }],
  ])('reject a sentence %s, and its neighbours without strong evidence', (_, change) => {
    expect(suspects(file(change))).toEqual([20]);
    const faint = { fit: 0.4 };
    expect(suspects(file({}, {}, change, faint, faint, faint))).toEqual([22, 23, 24]);
  });

  it('trust a sentence on which the alignments differ, if the audio supports one of them', () => {
    expect(suspects(file({ agreement: 0, fit: 1 }))).toEqual([]);
  });

  it('keep the neighbours of a sentence with little evidence in the audio', () => {
    expect(suspects(file({ fit: 0.1, agreement: 0.9 }, { fit: 0.4 }))).toEqual([20]);
  });

  it('accept little evidence if the alignments agree and the rate is steady', () => {
    expect(suspects(file({ fit: 0.1 }))).toEqual([]);
  });

  it('ignore the rate of a sentence of one word', () => {
    expect(suspects(file({ characters: 3, words: 1, seconds: 0.1, frames: 8 }))).toEqual([]);
  });

  it('publish no words when over a third is suspect', () => {
    const many = Array.from({ length: 15 }, () => ({ fit: -1 }));
    expect(judge(file(...many))).toMatchObject({ level: 'paragraphs', why: '38 % is suspect' });
  });

  it('publish paragraphs in this case', () => {
    const many = Array.from({ length: 15 }, () => ({ fit: -1 }));
    const { plausible } = judge(file(...many));
    expect([plausible[0], plausible[20]]).toEqual([true, false]);
  });

  it('publish sentences but no words when the alignments differ about single words', () => {
    expect(judge(every({ closeAgreement: 0.7 }))).toMatchObject({
      level: 'sentences',
      why: 'two alignments differ about single words',
    });
  });

  it.each([
    ['another text', { fit: 0.2 }, 'the audio is not of this text'],
    ['a reading at 60 words a minute', { seconds: 10 }, '60 words a minute are too few'],
    ['a reading at 300 words a minute', { seconds: 2 }, '300 words a minute are too many'],
  ])('publish nothing of %s', (_, change, why) => {
    const judgement = judge(every(change));
    expect(judgement).toMatchObject({ level: 'paragraphs', suspectShare: 1, why });
    expect(judgement.plausible.some(Boolean)).toBe(false);
  });

  it('do not limit words per minute in a text without spaces', () => {
    const chinese = every({ characters: 20, words: 20, seconds: 4 });
    expect(judge(chinese).level).toBe('words');
  });

  it('publish paragraphs when the alignments do not agree', () => {
    expect(judge(every({ agreement: 0.5 }))).toMatchObject({
      level: 'paragraphs',
      why: 'two alignments do not agree',
    });
  });

  it('publish paragraphs when the rate is uneven', () => {
    const uneven = file().map((one, at) => ({ ...one, seconds: at % 2 === 0 ? 2.7 : 5.6 }));
    expect(judge(uneven)).toMatchObject({
      level: 'paragraphs',
      why: 'the rate of speech is uneven',
    });
  });

  it('publish nothing without sentences', () => {
    expect(judge([])).toMatchObject({ level: 'paragraphs', why: 'nothing is spoken' });
  });
});
