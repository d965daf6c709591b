import { describe, expect, it } from 'vitest';
import { episodePeople } from '@/lib/output/episode-people';
import { talkShares } from '@/lib/output/talk-shares';
import type { Person } from '@/lib/show/person';
import type { Timing } from '@/lib/transcript/timing';
import type { Block } from '@/lib/transcript/transcript';
import { episode } from '@/tests/support/episodes';
import { show } from './sample';

const ANNA: Person = {
  id: 'anna',
  name: 'Anna',
  role: 'guest',
  url: null,
  image: '/faces/anna.png',
};
const EDITOR: Person = { id: 'ed', name: 'Ed', role: 'editor', url: null, image: null };

/** An episode of turns, each with a speaker and a text. */
function said(turns: readonly (readonly [string | null, string])[], timing: Timing | null = null) {
  const blocks = turns.map(([speaker, text], at): Block => {
    return { id: `p${at}`, kind: 'paragraph', speaker, startSeconds: null, html: text, text };
  });
  const section = { id: 's', title: null, level: 3, startSeconds: null, blocks } as const;
  const transcript = { sections: [section], wordCount: 0 };
  return episode({ people: [ANNA, EDITOR], transcript, timing });
}

describe('the shares of the talk', () => {
  it('are counted in words without timing, and include continued turns', () => {
    const talk = said([
      ['Anna', 'one two'],
      [null, 'three'],
      ['Bo', 'four'],
    ]);
    expect(talkShares(show, talk)).toEqual(
      new Map([
        ['Anna', 75],
        ['Bo', 25],
      ]),
    );
  });

  it('are measured in time where words are timed', () => {
    const spans = [
      [0, 1],
      [1, 2],
      [2, 10],
    ].map(([startSeconds = 0, endSeconds = 0]) => ({ startSeconds, endSeconds }));
    const timing: Timing = { level: 'words', durationSeconds: 10, words: spans, blocks: [] };
    const talk = said(
      [
        ['Anna', 'one two'],
        ['Bo', 'three'],
      ],
      timing,
    );
    expect([...talkShares(show, talk).values()]).toEqual([20, 80]);
  });

  it('sum to 100', () => {
    const talk = said([
      ['Anna', 'one'],
      ['Bo', 'two'],
      ['Cy', 'three'],
    ]);
    expect([...talkShares(show, talk).values()].sort()).toEqual([33, 33, 34]);
  });

  it('are empty if a single person speaks', () => {
    expect(talkShares(show, said([['Anna', 'one two']])).size).toBe(0);
  });
});

describe('the people of an episode', () => {
  it('are those it lists, then speakers without a page', () => {
    const talk = said([
      ['Anna', 'one two three'],
      ['Bo', 'four'],
    ]);
    expect(episodePeople({ ...show, people: [] }, talk)).toEqual([
      {
        name: 'Anna',
        roles: ['guest'],
        path: '/people/anna/',
        face: '/pictures/faces/anna.png.96.webp',
        number: 1,
        share: 75,
      },
      { name: 'Ed', roles: ['editor'], path: '/people/ed/', face: null, number: null, share: null },
      { name: 'Bo', roles: [], path: null, face: null, number: 2, share: 25 },
    ]);
  });
});
