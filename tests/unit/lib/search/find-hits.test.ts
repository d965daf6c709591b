import { describe, expect, it } from 'vitest';
import { excerptOf } from '@/lib/search/excerpt';
import { sentenceRulesFor } from '@/lib/language/sentence-rules-for';
import { findHits } from '@/lib/search/find-hits';
import { readFragment } from '@/lib/search/fragment';
import { passageOfHit } from '@/lib/search/hit-passage';
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

function textsOf(asked: string, locations = HARBOUR.locate(...asked.split(' '))) {
  return findHits(HARBOUR.episode, locations, asked.split(' '), sentenceRulesFor('en')).map(
    ({ part, start, end, from }) => [part.id, part.text.slice(start, end), part.text.slice(from)],
  );
}

describe('an indexed episode', () => {
  it('comes apart into title, description, headings and paragraphs', () => {
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

  it('of another index is refused', () => {
    expect(() => readFragment({ content: 'A', raw_content: 'A', anchors: [] })).toThrow(TypeError);
  });

  it('without blanks is counted as its language is written', () => {
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
    expect(hit && excerptOf(hit).filter(({ isMarked }) => isMarked)).toMatchObject([
      { text: 'タワー' },
    ]);
  });
});

describe('hits', () => {
  it('are the sentences with most of the words, side by side where any has them so', () => {
    expect(textsOf('harbour wall')).toEqual([
      [
        'p1',
        'The seventh lamp on the harbour wall (of stone) was never lit.',
        expect.stringMatching(/^harbour wall/),
      ],
    ]);
  });

  it('of one word are all that have it, with the title and the description', () => {
    expect(textsOf('wall').map(([id]) => id)).toEqual(['lamps', 'p1', 'p2']);
    expect(textsOf('harbour').map(([id]) => id)).toEqual(['', 'p1', 'p2']);
  });

  it('in a title are not in the transcript', () => {
    const hits = findHits(
      HARBOUR.episode,
      HARBOUR.locate('walls'),
      ['walls'],
      sentenceRulesFor('en'),
    );
    expect(hits.map(({ part }) => part.kind)).toEqual(['title']);
  });

  it('are marked without the signs around them', () => {
    const [hit] = findHits(HARBOUR.episode, HARBOUR.locate('(of'), ['of'], sentenceRulesFor('en'));
    expect(hit && excerptOf(hit).filter(({ isMarked }) => isMarked)).toEqual([
      { text: 'of', isMarked: true },
    ]);
  });

  it('know the passage for a link, by both its ends or as a whole', () => {
    const [long, short] = ['lamp', 'boat'].map(
      (word) => findHits(HARBOUR.episode, HARBOUR.locate(word), [word], sentenceRulesFor('en'))[0],
    );
    expect(long && passageOfHit(long)).toEqual({
      start: 'The seventh lamp on the',
      end: 'of stone) was never lit',
    });
    expect(short && passageOfHit(short)).toEqual({
      start: 'A boat sat on the sand',
      end: 'A boat sat on the sand',
    });
  });
});

describe('an excerpt', () => {
  it('is cut at words on both sides of what was found', () => {
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
