import { describe, expect, it } from 'vitest';
import { nextTrackJson } from '@/lib/output/next-track';
import { maps, show } from './sample';

const bees = { ...maps, slug: 'bees', title: 'Bees' };

describe('the next track', () => {
  it('is the next episode, with the base path', () => {
    expect(JSON.parse(nextTrackJson(show, [bees, maps], maps))).toMatchObject({
      id: 'bees',
      page: '/my-show/episodes/bees/',
      src: '/my-show/audio/old%20maps.mp3',
    });
  });

  it('is null after the newest episode', () => {
    expect(nextTrackJson(show, [bees, maps], bees)).toBe('null');
  });
});
