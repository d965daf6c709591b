import { describe, expect, it } from 'vitest';
import { showFacts } from '@/lib/episode/show-facts';
import { episode } from '@/tests/support/episodes';

const daily = { id: 'daily', title: 'Daily', label: 'Daily', description: null };
const weekly = { id: 'weekly', title: 'Weekly', label: 'Weekly', description: null };

describe('what lists know about all episodes', () => {
  it('knows seasons only where one series has two of them', () => {
    const seasons = (...episodes: Parameters<typeof showFacts>[0]) =>
      showFacts(episodes).hasSeasons;
    expect(seasons(episode({ season: 1 }), episode({ season: 1 }), episode())).toBe(false);
    expect(seasons(episode({ season: 1 }), episode({ season: 2 }))).toBe(true);
    expect(
      seasons(episode({ season: 1, series: daily }), episode({ season: 2, series: weekly })),
    ).toBe(false);
  });
});
