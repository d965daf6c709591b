import { describe, expect, it } from 'vitest';
import { coverOf } from '@/lib/output/cover-of';
import { trackFile } from '@/lib/output/track-file';
import { readTrack } from '@/lib/player/parse-record';
import { maps, show } from './sample';

const bees = { ...maps, slug: 'bees', title: 'Bees' };

function written(episode: typeof maps): Record<string, unknown> {
  return JSON.parse(trackFile(show, [bees, maps], episode)) as Record<string, unknown>;
}

describe("the file of an episode's track", () => {
  it('is the track itself, as the player reads it', () => {
    expect(readTrack(written(maps))).toMatchObject({ id: 'old-maps', title: maps.title });
  });

  it('has the next episode, with the base path', () => {
    expect(written(maps)['next']).toMatchObject({
      id: 'bees',
      page: '/my-show/episodes/bees/',
      src: '/my-show/audio/old%20maps.mp3',
    });
  });

  it('has no next episode after the newest', () => {
    expect(written(bees)['next']).toBeNull();
  });

  it('has the cover', () => {
    expect(written(maps)['cover']).toEqual(coverOf(show, maps));
  });
});
