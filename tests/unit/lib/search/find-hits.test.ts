import { describe, expect, it } from 'vitest';
import { excerptOf, excerptsOf } from '@/lib/search/excerpt';
import { sentenceRulesFor } from '@/lib/language/sentence-rules-for';
import { findHits } from '@/lib/search/find-hits';
import { readFragment } from '@/lib/search/fragment';
import { passageOf } from '@/lib/search/hit-passage';
import { indexed, RECORD } from '@/tests/support/indexed';

const HARBOUR = indexed([
  ['title', 'Old walls'],
  ['about', 'What is left of a harbour.'],
  ['s.lamps', 'The wall & its <lamps>'],
  [
    'b.p1',
    'A boat sat on the sand. The seventh lamp on the harbour wall (of stone) was never lit.',
  ],
  ['b.p2.0', 'The wall was long. Nobody saw the harbour.'],
]);

function textsOf(query: string, locations = HARBOUR.locate(...query.split(' '))) {
  return findHits(HARBOUR.episode, locations, query.split(' '), sentenceRulesFor('en')).map(
    ({ part, start, end, from }) => [part.id, part.text.slice(start, end), part.text.slice(from)],
  );
}

describe('an indexed episode', () => {
  it('is split into title, description, headings and paragraphs', () => {
    const { record, parts } = HARBOUR.episode;
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

  it('is rejected when it comes from another index', () => {
    expect(() => readFragment({ content: 'A', raw_content: 'A', anchors: [] })).toThrow(TypeError);
  });

  it('in a language without spaces is split at the zero-width spaces', () => {
    const anchors = [
      { id: `r.${encodeURIComponent(JSON.stringify(RECORD))}`, location: 1 },
      { id: 'b.p1', location: 1 },
    ];
    const episode = readFragment({
      content: '塔 東京<タワーへ行く。',
      raw_content: '塔 \u200B東京\u200B&lt;\u200Bタワー\u200Bへ\u200B行く\u200B。',
      anchors,
    });
    const [hit] = findHits(episode, [3], ['タワー'], sentenceRulesFor('ja'));
    expect(hit && excerptOf(hit).filter(({ isHighlighted }) => isHighlighted)).toMatchObject([
      { text: 'タワー' },
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
    expect(textsOf('wall').map(([id]) => id)).toEqual(['lamps', 'p1', 'p2']);
    expect(textsOf('harbour').map(([id]) => id)).toEqual(['', 'p1', 'p2']);
  });

  it('in a title are not counted in the transcript', () => {
    const hits = findHits(
      HARBOUR.episode,
      HARBOUR.locate('walls'),
      ['walls'],
      sentenceRulesFor('en'),
    );
    expect(hits.map(({ part }) => part.kind)).toEqual(['title']);
  });

  it('are highlighted without punctuation around them', () => {
    const [hit] = findHits(HARBOUR.episode, HARBOUR.locate('(of'), ['of'], sentenceRulesFor('en'));
    expect(hit && excerptOf(hit).filter(({ isHighlighted }) => isHighlighted)).toEqual([
      { text: 'of', isHighlighted: true },
    ]);
  });

  it('give the passage for a link, by its two ends or as a whole', () => {
    const [long, short] = ['lamp', 'boat'].map(
      (word) => findHits(HARBOUR.episode, HARBOUR.locate(word), [word], sentenceRulesFor('en'))[0],
    );
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
    const { episode, locate } = indexed([
      ['title', 'Numbers'],
      ['b.p1', `${words.join(' ')}.`],
    ]);
    const [hit] = findHits(episode, locate('w40'), ['w40'], sentenceRulesFor('en'));
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
      ['title', 'Old walls'],
      ['b.p1', text],
    ]);
    const hits = findHits(talk.episode, talk.locate('wall'), ['wall'], sentenceRulesFor('en'));
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
