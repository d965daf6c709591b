import { expect, it } from 'vitest';
import { homeLists } from '@/lib/episode/home-lists';
import { episode } from '@/tests/support/episodes';

const EPISODES = ['new', 'one', 'two', 'three', 'four'].map((slug) => episode({ slug }));

const slugs = (episodes: readonly { readonly slug: string }[]) => episodes.map(({ slug }) => slug);

it('lists each episode once', () => {
  const { latest, featured, recent } = homeLists({ featured: ['three', 'new'] }, EPISODES, 2);
  expect(latest?.slug).toBe('new');
  expect(slugs(featured)).toEqual(['three']);
  expect(slugs(recent)).toEqual(['one', 'two']);
});

it('has empty lists for a show without episodes', () => {
  expect(homeLists({ featured: ['three'] }, [], 2)).toEqual({
    latest: null,
    featured: [],
    recent: [],
  });
});
