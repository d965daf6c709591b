import { describe, expect, it } from 'vitest';
import { profileOf } from '@/lib/episode/profile';
import { collectionPages } from '@/lib/episode/collection-pages';
import { collectionOf, collectionsOf } from '@/lib/episode/collections';
import type { Person } from '@/lib/show/person';
import { episode, episodes } from '@/tests/support/episodes';
import { show } from '@/tests/unit/lib/output/sample';

const [daily] = show.series;
const ada = (fields: Partial<Person> = {}): Person => ({
  id: 'ada',
  name: 'Ada',
  role: 'guest',
  url: null,
  image: null,
  ...fields,
});

describe('collections', () => {
  it('include a series without episodes, since it has a feed', () => {
    const { series, topics } = collectionsOf({ show, episodes: [] });
    expect(series.map(({ id, description }) => [id, description])).toEqual([
      ['daily', 'Each morning.'],
    ]);
    expect(series[0]?.episodes).toEqual([]);
    expect(topics).toEqual([]);
  });

  it('contain the episodes of a series, newest first', () => {
    const all = ['c', 'b', 'a'].map((slug) =>
      episode({ slug, series: slug === 'b' ? null : (daily ?? null) }),
    );
    const way = collectionOf({ show, episodes: all }, 'series', 'daily');
    expect(way.episodes.map(({ slug }) => slug)).toEqual(['c', 'a']);
  });

  it('merge two spellings of a topic under the most common one', () => {
    const all = ['maps', 'Maps', 'Maps'].map((title, index) =>
      episode({ slug: `e${index}`, topics: [{ id: 'maps', title }] }),
    );
    expect(collectionsOf({ show, episodes: all }).topics).toMatchObject([
      { id: 'maps', title: 'Maps' },
    ]);
    const even = all.slice(0, 2);
    expect(collectionsOf({ show, episodes: even }).topics).toMatchObject([{ title: 'maps' }]);
  });

  it('are sorted in the order of the language, with numbers by value', () => {
    const titles = ['Öl', 'Zebra', 'Part 10', 'Part 9', 'apple'];
    const all = [episode({ topics: titles.map((title) => ({ id: title, title })) })];
    const { topics } = collectionsOf({ show: { ...show, language: 'de' }, episodes: all });
    expect(topics.map(({ title }) => title)).toEqual(['apple', 'Öl', 'Part 9', 'Part 10', 'Zebra']);
  });

  it('list an episode without people under the people of the show', () => {
    const all = [episode({ slug: 'b', people: [ada()] }), episode({ slug: 'a' })];
    const { people } = collectionsOf({ show, episodes: all });
    expect(people.map(({ id, episodes: own }) => [id, own.map(({ slug }) => slug)])).toEqual([
      ['ada', ['b']],
      ['joanna', ['a']],
    ]);
  });

  it('count an episode once for a person named twice in it', () => {
    const all = [episode({ people: [ada({ role: 'host' }), ada({ role: 'editor' })] })];
    expect(collectionOf({ show, episodes: all }, 'people', 'ada').episodes).toHaveLength(1);
  });

  it('throw for an unknown id', () => {
    expect(() => collectionOf({ show, episodes: [] }, 'topics', 'maps')).toThrow('no page "maps"');
  });
});

describe('a profile', () => {
  it('merges roles, address and picture of all episodes, newest first', () => {
    const all = [
      episode({ slug: 'c', people: [ada({ role: 'host' })] }),
      episode({ slug: 'b', people: [ada({ url: 'https://ada.example', image: '/new.jpg' })] }),
      episode({ slug: 'a', people: [ada({ url: 'https://old.example', image: '/old.jpg' })] }),
    ];
    const published = { show, episodes: all };
    expect(profileOf(published, collectionOf(published, 'people', 'ada'))).toEqual({
      roles: ['host', 'guest'],
      url: 'https://ada.example',
      image: '/new.jpg',
    });
  });

  it('prefers the details from the show', () => {
    const all = [episode({ people: [ada({ id: 'joanna', image: '/other.jpg' })] })];
    const published = { show, episodes: all };
    expect(profileOf(published, collectionOf(published, 'people', 'joanna'))).toMatchObject({
      roles: ['host', 'guest'],
      image: '/joanna.jpg',
    });
  });

  it('has no picture from another host, which a page must not request', () => {
    const published = {
      show: { ...show, people: [] },
      episodes: [episode({ people: [ada({ image: 'https://ada.example/me.jpg' })] })],
    };
    expect(profileOf(published, collectionOf(published, 'people', 'ada')).image).toBeNull();
  });
});

describe('collection pages', () => {
  const many = episodes(24).map((one) => ({ ...one, topics: [{ id: 'maps', title: 'Maps' }] }));
  const published = { show: { ...show, people: [] }, episodes: many };

  it('are listed with the date of their newest episode', () => {
    expect(collectionPages(published)).toEqual([
      { path: '/subscribe/', changed: undefined },
      { path: '/episodes/year/2026/', changed: '2026-06-22T00:00:00Z' },
      { path: '/series/daily/', changed: undefined },
      { path: '/topics/', changed: '2026-06-22T00:00:00Z' },
      { path: '/topics/maps/', changed: '2026-06-22T00:00:00Z' },
      { path: '/topics/maps/page/1/', changed: '2026-06-22T00:00:00Z' },
    ]);
  });
});
