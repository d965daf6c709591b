import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { coverOf } from '@/lib/output/cover-of';
import { listMapOf } from '@/lib/output/speech-map-of';
import { episode } from '@/tests/support/episodes';
import { timedEpisode, transcript } from '@/tests/support/timed-episode';
import { show } from './sample';

const timed = timedEpisode(transcript('Ada: Old maps have no north.', 'Bo: Why?'));

describe('the cover of an episode', () => {
  it('is its map', () => {
    expect(coverOf(show, timed)?.drawing).toEqual(listMapOf(show, timed));
  });

  it('without timing is its number, or else the first letter of its title', () => {
    expect(coverOf(show, episode({ number: 12 }))?.drawing).toBe('12');
    expect(coverOf(show, episode({ title: '“élan” and more' }))?.drawing).toBe('É');
    expect(coverOf(show, episode({ title: '(…)' }))?.drawing).toBe('·');
  });

  it('does not exist for an episode with a picture on this site', () => {
    expect(coverOf(show, { ...timed, image: '/bees.jpg' })).toBeNull();
    expect(coverOf(show, { ...timed, image: 'https://example.org/bees.jpg' })).not.toBeNull();
  });

  it('differs in its ground from those of other episodes', () => {
    const slugs = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
    const tones = slugs.map((slug) => coverOf(show, episode({ slug }))?.tone ?? NaN);
    expect(new Set(tones).size).toBeGreaterThan(3);
    expect(tones.every((tone) => tone >= 0 && tone < 5)).toBe(true);
  });

  it('is small enough for a queue: 200 bytes of gzip', () => {
    expect(gzipSync(JSON.stringify(coverOf(show, timed))).length).toBeLessThan(200);
  });
});
