import { describe, expect, it } from 'vitest';
import { excerptOf, excerptsOf } from '@/lib/search/excerpt';
import { sentenceRulesFor } from '@/lib/language/sentence-rules-for';
import { findHits } from '@/lib/search/find-hits';
import { passageOf } from '@/lib/search/hit-passage';
import { indexed, matching, RECORD } from '@/tests/support/indexed';

const HARBOUR = indexed([
  ['title', 'Old walls'],
  ['about', 'What is left of a harbour.'],
  ['section', 'The wall & its <lamps>', 'lamps'],
  [
    'block',
    'A boat sat on the sand. The seventh lamp on the harbour wall (of stone) was never lit.',
    'p1',
  ],
  ['block', 'The wall was long. Nobody saw the harbour.', 'p2', 0],
]);

function hitsOf(query: string) {
  return findHits(HARBOUR, matching(query), sentenceRulesFor('en'));
}

function textsOf(query: string) {
  return hitsOf(query).map(({ part, start, end, from }) => [
    part.id,
    part.text.slice(start, end),
    part.text.slice(from),
  ]);
}

describe('an indexed episode', () => {
  it('is split into title, description, headings and paragraphs', () => {
    const { record, parts } = HARBOUR;
    expect(record).toEqual(RECORD);
    expect(parts.map(({ kind, id, text }) => [kind, id, text])).toEqual([
      ['title', '', 'Old walls'],
      ['about', '', 'What is left of a harbour.'],
      ['section', 'lamps', 'The wall & its <lamps>'],
      ['block', 'p1', expect.stringContaining('A boat sat')],
      ['block', 'p2', expect.stringContaining('Nobody')],
    ]);
    expect(parts.at(-1)).toMatchObject({ section: 'The wall & its <lamps>', speaker: 'Ada' });
  });

  it('in a language without spaces is found by the letters of a word', () => {
    const episode = indexed([['block', '東京<タワーへ行く。', 'p1']]);
    const [hit] = findHits(episode, matching('タワ'), sentenceRulesFor('ja'));
    expect(hit && excerptOf(hit).filter(({ isHighlighted }) => isHighlighted)).toMatchObject([
      { text: 'タワ' },
    ]);
  });
});

describe('hits', () => {
  it('are the sentences with the most query words, and of these the longest run of them', () => {
    expect(textsOf('harbour wall')).toEqual([
      [
        'p1',
        'The seventh lamp on the harbour wall (of stone) was never lit.',
        expect.stringMatching(/^harbour wall/),
      ],
    ]);
  });

  it('for one word are all sentences with it, including title and description', () => {
    expect(textsOf('wall').map(([id]) => id)).toEqual(['', 'lamps', 'p1', 'p2']);
    expect(textsOf('harbour').map(([id]) => id)).toEqual(['', 'p1', 'p2']);
  });

  it('are words that begin with the one of the query, where that word itself does not occur', () => {
    expect(textsOf('harb').map(([id]) => id)).toEqual(['', 'p1', 'p2']);
    expect(textsOf('nobod').map(([id]) => id)).toEqual(['p2']);
    const stone = indexed([['block', 'A stonemason. A stone.', 'p1']]);
    const hits = findHits(stone, matching('stones'), sentenceRulesFor('en'));
    expect(hits.map(({ part, start }) => part.text.slice(start))).toEqual(['A stone.']);
  });

  it('are found by a part of a word with punctuation, and by its plain letters', () => {
    const models = indexed([['block', "They've open-weight models. L’été à l'hôtel.", 'p1']]);
    const found = (query: string) =>
      findHits(models, matching(query), sentenceRulesFor('en')).flatMap(({ part, highlights }) =>
        highlights.map(({ start, end }) => part.text.slice(start, end)),
      );
    expect(found('weight')).toEqual(['open-weight']);
    expect(found('open-weight')).toEqual(['open-weight']);
    expect(found('theyve')).toEqual(["They've"]);
    expect(found('hotel')).toEqual(["l'hôtel"]);
    expect(found('ete')).toEqual(['L’été']);
  });

  it('are highlighted without punctuation around them', () => {
    const [hit] = hitsOf('of stone');
    expect(hit && excerptOf(hit).filter(({ isHighlighted }) => isHighlighted)).toEqual([
      { text: 'of stone', isHighlighted: true },
    ]);
  });

  it('give the passage for a link, by its two ends or as a whole', () => {
    const [long, short] = [hitsOf('lamp').at(-1), hitsOf('boat')[0]];
    expect(long && passageOf(long)).toEqual({
      start: 'The seventh lamp on the',
      end: 'of stone) was never lit',
    });
    expect(short && passageOf(short)).toEqual({
      start: 'A boat sat on the sand',
      end: 'A boat sat on the sand',
    });
  });
});

describe('an excerpt', () => {
  it('is cut at words on both sides of the match', () => {
    const words = Array.from({ length: 80 }, (_, at) => `w${at}`);
    const episode = indexed([
      ['title', 'Numbers'],
      ['block', `${words.join(' ')}.`, 'p1'],
    ]);
    const [hit] = findHits(episode, matching('w40'), sentenceRulesFor('en'));
    const text =
      hit &&
      excerptOf(hit)
        .map((piece) => piece.text)
        .join('');
    expect(text).toBe(`… ${words.slice(28, 65).join(' ')} …`);
  });
});

describe('excerpts', () => {
  const SHORT = 'The wall was long. The wall was old. Nobody saw the sea.';
  const LONG = `The wall was long. ${'It was built of stone and of nothing else. '.repeat(6)}The wall was old.`;

  function excerptsIn(text: string) {
    const talk = indexed([
      ['title', 'Old stones'],
      ['block', text, 'p1'],
    ]);
    const hits = findHits(talk, matching('wall'), sentenceRulesFor('en'));
    return excerptsOf(hits).map(({ pieces }) => pieces);
  }

  it('of two sentences that overlap are one, with the matches of both', () => {
    const [pieces, ...others] = excerptsIn(SHORT);
    expect(others).toEqual([]);
    expect(pieces?.filter(({ isHighlighted }) => isHighlighted)).toHaveLength(2);
    expect(pieces?.map(({ text }) => text).join('')).toBe(SHORT);
  });

  it('of sentences that are far apart stay two, and the second begins without an ellipsis', () => {
    const texts = excerptsIn(LONG).map((pieces) => pieces.map(({ text }) => text).join(''));
    expect(texts).toHaveLength(2);
    expect(texts[1]).toBe('The wall was old.');
  });
});
