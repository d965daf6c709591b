import { describe, expect, it } from 'vitest';
import { neighboursOf } from '@/lib/episode/neighbours';
import { episode, episodes } from '@/tests/support/episodes';

const series = (id: string) => ({ id, title: id, label: id, description: null });
const strand = { d: series('daily'), w: series('weekly'), '-': null };

/** Newest first: `d` is daily, `w` weekly, `-` neither. */
const show = (['d3:d', 'w2:w', 'd2:d', 'x:-', 'w1:w', 'd1:d'] as const).map((name) => {
  const [slug = '', kind] = name.split(':');
  return episode({ slug, series: kind === 'd' || kind === 'w' ? strand[kind] : strand['-'] });
});

function beside(slug: string): string[] {
  const { previous, next } = neighboursOf(show, slug);
  return [previous, next].map((one) =>
    one === null ? 'none' : `${one.episode.slug} ${one.within?.id ?? 'in time'}`,
  );
}

describe('the neighbours of an episode', () => {
  it('come from its series, regardless of episodes in between', () => {
    expect(beside('d2')).toEqual(['d1 daily', 'd3 daily']);
  });

  it('are the nearest in time for an episode without a series', () => {
    expect(beside('x')).toEqual(['w1 in time', 'd2 in time']);
  });

  it('come from the show at the ends of a series', () => {
    expect(beside('w2')).toEqual(['w1 weekly', 'd3 in time']);
    expect(beside('w1')).toEqual(['d1 in time', 'w2 weekly']);
  });

  it('are missing at either end of the show', () => {
    expect(beside('d3')).toEqual(['d2 daily', 'none']);
    expect(beside('d1')).toEqual(['none', 'd2 daily']);
    expect(neighboursOf(episodes(1), 'episode-0')).toEqual({ previous: null, next: null });
    expect(neighboursOf(show, 'nowhere')).toEqual({ previous: null, next: null });
  });
});
