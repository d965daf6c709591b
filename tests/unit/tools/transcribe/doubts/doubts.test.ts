import { describe, expect, it } from 'vitest';
import { fastDoubts } from '@/tools/transcribe/doubts/fast';
import { foreignShare, languageDoubts } from '@/tools/transcribe/doubts/language';
import { loopDoubts } from '@/tools/transcribe/doubts/loops';
import { repeatedPassages } from '@/tools/transcribe/doubts/repeated-passages';
import { silenceDoubts } from '@/tools/transcribe/doubts/silence';
import { unsureDoubts } from '@/tools/transcribe/doubts/unsure';

const words = (text: string) => text.split(' ');
/** Words of equal length, one after another. */
const timed = (count: number, seconds: number, from = 0) =>
  Array.from({ length: count }, (_, at) => ({
    text: 'word',
    startSeconds: from + at * seconds,
    endSeconds: from + (at + 1) * seconds,
  }));
const sentence = (text: string, from = 0) => ({ text, from, to: from + words(text).length });

describe('a loop', () => {
  it('is four words three times in a row', () => {
    const text = 'so it went and thank you very much thank you very much Thank you very much bye';
    expect(loopDoubts(words(text))).toEqual([{ from: 4, to: 16, reason: 'loop' }]);
  });

  it('is any word six times in a row', () => {
    expect(loopDoubts(words('a no no no no no no b'))).toEqual([
      { from: 1, to: 7, reason: 'loop' },
    ]);
  });

  it('is not "never, never, never", and no chorus', () => {
    expect(loopDoubts(words('I will never never never say that'))).toEqual([]);
    const chorus = 'row row row your boat gently down the stream';
    const verse = 'if you see a crocodile do not forget to scream';
    expect(loopDoubts(words(`${chorus} ${verse} ${chorus} ${verse} ${chorus}`))).toEqual([]);
    expect(loopDoubts(words('we will rock you we will rock you he sang'))).toEqual([]);
  });
});

describe('text over silence', () => {
  it('is a word with over half of its time outside speech', () => {
    const voice = [
      { from: 0, to: 1 },
      { from: 5, to: 6 },
    ];
    const said = [...timed(2, 0.5), ...timed(3, 0.5, 2), ...timed(2, 0.5, 5)];
    expect(silenceDoubts(said, voice)).toEqual([{ from: 2, to: 5, reason: 'silence' }]);
    expect(silenceDoubts([{ startSeconds: 0.8, endSeconds: 1.1 }], voice)).toEqual([]);
  });
});

describe('text that is too fast', () => {
  it('is ten words at over 260 words a minute', () => {
    const said = [...timed(12, 0.3), ...timed(10, 0.15, 3.6), ...timed(12, 0.4, 5.1)];
    const [doubt, ...others] = fastDoubts(said);
    expect(others).toEqual([]);
    expect(doubt?.from).toBeLessThanOrEqual(12);
    expect(doubt?.to).toBeGreaterThanOrEqual(22);
  });

  it('is not a fast reader', () => {
    expect(fastDoubts(timed(100, 60 / 255))).toEqual([]);
  });

  it('is not a sentence of short words', () => {
    const short = words('We will come back to it in the next week').map((text, at) => ({
      text,
      startSeconds: 40 + at * 0.21,
      endSeconds: 40 + (at + 1) * 0.21,
    }));
    expect(fastDoubts([...timed(100, 0.35), ...short])).toEqual([]);
  });
});

describe('an unsure sentence', () => {
  const sure = Array.from({ length: 20 }, (_, at) => ({
    from: at * 5,
    to: at * 5 + 5,
    logProbability: -0.2 - (at % 5) * 0.02,
  }));

  it('is far below the others', () => {
    const all = [...sure, { from: 100, to: 105, logProbability: -1.5 }];
    expect(unsureDoubts(all)).toEqual([{ from: 100, to: 105, reason: 'unsure' }]);
  });

  it('is not one with names, of which an engine is somewhat less sure', () => {
    expect(unsureDoubts([...sure, { from: 100, to: 105, logProbability: -0.3 }])).toEqual([]);
  });

  it('is unknown for an engine without probabilities', () => {
    expect(unsureDoubts(sure.map((one) => ({ ...one, logProbability: null })))).toEqual([]);
  });
});

describe('another language', () => {
  const german = 'Das ist nicht der Weg, den wir in der Stadt mit dem Auto nehmen.';
  const english = 'This is the way that we take into the town with the car.';

  it('is found by its frequent words', () => {
    const all = [sentence(english), sentence(german, 13)];
    expect(languageDoubts(all, 'en-GB')).toEqual([{ from: 13, to: 27, reason: 'language' }]);
    expect(languageDoubts(all, 'de').map(({ from }) => from)).toEqual([0]);
    expect(foreignShare(all, 'en')).toEqual({ share: 14 / 27, language: 'de' });
  });

  it('is not a quoted phrase, a short sentence, or a show in a language without a list', () => {
    const quoted = 'And then she said to us, "das ist nicht mein Bier", and we all had to laugh.';
    expect(languageDoubts([sentence(quoted), sentence('Das ist es.')], 'en')).toEqual([]);
    expect(languageDoubts([sentence(english)], 'ja')).toEqual([]);
  });
});

describe('passages of several episodes', () => {
  it('are listed when three episodes have them', () => {
    const intro =
      'Welcome to the show about old maps and the people who drew them by hand at night.';
    const texts = new Map([
      ['one', `${intro} Today we talk about rivers.`],
      ['two', `Hello. ${intro} Today it is about hills.`],
      ['three', `${intro} And now for something else.`],
      ['four', 'An episode without any of that, which is rather short.'],
    ]);
    const [passage, ...others] = repeatedPassages(texts);
    expect(others).toEqual([]);
    expect(passage).toMatchObject({ words: 17, episodes: ['one', 'three', 'two'] });
    expect(passage?.text).toMatch(/^Welcome to the show .* at night$/);
  });
});
