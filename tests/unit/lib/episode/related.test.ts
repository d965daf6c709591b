import { describe, expect, it } from 'vitest';
import type { Episode } from '@/lib/episode/episode';
import { relatedTo } from '@/lib/episode/related';
import { termsOf } from '@/lib/episode/terms';
import type { Block, Section } from '@/lib/transcript/transcript';
import { episode } from '@/tests/support/episodes';

/** An episode with spoken text and no other information about its subject. */
function spoken(slug: string, text: string, fields: Partial<Episode> = {}): Episode {
  const block: Block = {
    id: 'p1',
    kind: 'paragraph',
    speaker: null,
    startSeconds: null,
    html: '',
    text,
  };
  const section: Section = { id: 's', title: null, level: 3, startSeconds: null, blocks: [block] };
  const transcript = { sections: [section], wordCount: 9 };
  return episode({ slug, title: slug, summary: '', transcript, ...fields });
}

/** Sixty of two hundred words, which differ from number to number. */
function wordsOf(number: number): string {
  let state = number + 1;
  const words = Array.from({ length: 60 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return `word${state % 200}`;
  });
  return words.join(' ');
}

const bees = spoken('bees', 'and the bees made honey in the hive, and the queen slept');
const hives = spoken('hives', 'and the hive is where honey is kept by bees and their queen');
const ships = spoken('ships', 'and the ship left the harbour with sails and anchor');
const ports = spoken('ports', 'and the harbour has an anchor for the ship, whose sails are down');
const tax = spoken('tax', 'and the law on income is what the court said it was');
const all = [bees, ships, hives, ports, tax];

const slugs = (episodes: readonly Episode[]) => episodes.map(({ slug }) => slug);

describe('related episodes', () => {
  it('share rare words', () => {
    expect(slugs(relatedTo(all, 'bees'))).toEqual(['hives']);
    expect(slugs(relatedTo(all, 'ports'))).toEqual(['ships']);
  });

  it('are empty when episodes share only common words', () => {
    expect(relatedTo(all, 'tax')).toEqual([]);
    expect(relatedTo([bees], 'bees')).toEqual([]);
    expect(relatedTo([], 'bees')).toEqual([]);
    expect(relatedTo(all, 'nowhere')).toEqual([]);
  });

  it('share topics, except topics that most episodes have', () => {
    const topic = (id: string) => ({ id, title: id });
    const tagged = Array.from({ length: 8 }, (_, index) =>
      spoken(`e${index}`, `only${index}`, {
        topics: [
          ...(index < 5 ? [topic('most')] : []),
          ...(index % 4 === 0 ? [topic('rare')] : []),
        ],
      }),
    );
    expect(slugs(relatedTo(tagged, 'e0'))).toEqual(['e4']);
    expect(relatedTo(tagged, 'e1')).toEqual([]);
  });

  it('exclude episodes that the page links already, and are at most three', () => {
    const same = Array.from({ length: 6 }, (_, index) => spoken(`b${index}`, 'bees honey hive'));
    const others = Array.from({ length: 12 }, (_, index) => spoken(`x${index}`, `only${index}`));
    const found = relatedTo([...same, ...others], 'b1', { without: ['b0', 'b2'] });
    expect(slugs(found)).toEqual(['b3', 'b4', 'b5']);
    expect(slugs(relatedTo([...same, ...others], 'b5'))).toEqual(['b0', 'b1', 'b2']);
  });

  it('do not change when a new episode comes, except those that include it', () => {
    const shown = Array.from({ length: 41 }, (_, number) => spoken(`e${number}`, wordsOf(number)));
    const before = shown.slice(1);
    const of = (list: readonly Episode[], { slug }: Episode) => slugs(relatedTo(list, slug)).join();
    const changed = before.filter((one) => of(before, one) !== of(shown, one));
    const including = before.filter((one) => of(shown, one).split(',').includes('e0'));
    expect(including.length).toBeGreaterThan(0);
    expect(slugs(changed)).toEqual(slugs(including));
  });

  it('share words of a subject that only the newest episodes have', () => {
    const older = Array.from({ length: 40 }, (_, number) => spoken(`e${number}`, wordsOf(number)));
    const newest = ['n1', 'n2'].map((slug) => spoken(slug, 'the sextant and the almanac'));
    expect(slugs(relatedTo([...newest, ...older], 'n1'))).toEqual(['n2']);
  });

  it('do not depend on the order of the calls', () => {
    const again = all.map((one) => ({ ...one }));
    const forward = all.map(({ slug }) => slugs(relatedTo(all, slug)));
    const backward = again.toReversed().map(({ slug }) => slugs(relatedTo(again, slug)));
    expect(backward.reverse()).toEqual(forward);
  });
});

describe('the terms for comparison', () => {
  it('are counted in lower case in title, summary and text', () => {
    const bread = spoken('Bees', 'BEES, bees; of Ähren', { summary: 'Ähren, brot-2026.' });
    expect(termsOf(bread)).toEqual({
      terms: ['bees', 'ähren', 'brot', '2026'],
      counts: [3, 2, 1, 1],
    });
  });

  it('are pairs of letters in scripts without spaces', () => {
    expect(termsOf(spoken('', '港の地図')).terms).toEqual(['港の', 'の地', '地図']);
  });
});
