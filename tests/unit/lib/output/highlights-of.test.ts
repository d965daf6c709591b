import { describe, expect, it } from 'vitest';
import type { Soundbite } from '@/lib/episode/episode';
import { highlightsOf } from '@/lib/output/highlights-of';
import { episode } from '@/tests/support/episodes';
import { steadyTiming, timedEpisode, transcript } from '@/tests/support/timed-episode';
import { show } from './sample';

// Each word takes 0.3 seconds, from 0.5 on; 0.5 more after a sentence, 1 more after a paragraph.
const text = transcript('Ada: Old maps have no north. They have a sea.', 'Bo: Why is that?');

function bite(startSeconds: number, durationSeconds: number): Soundbite {
  return { startSeconds, durationSeconds, title: null };
}

function timed(...soundbites: Soundbite[]) {
  const { durationSeconds } = steadyTiming(text);
  return timedEpisode(text, { soundbites, audio: { ...episode().audio, durationSeconds } });
}

describe('highlights', () => {
  it('are the words that are spoken in the clip, with their punctuation and speaker', () => {
    const [first] = highlightsOf(show, timed(bite(0.5, 1.6)));
    expect(first).toMatchObject({ start: 0.5, end: 2.1, quote: 'Old maps have no north.' });
    expect(first?.speaker?.name).toBe('Ada');
  });

  it('begin with an ellipsis in the middle of a sentence', () => {
    expect(highlightsOf(show, timed(bite(0.8, 1.2)))[0]?.quote).toBe('…maps have no north.');
  });

  it('end with an ellipsis in the middle of a sentence', () => {
    expect(highlightsOf(show, timed(bite(0.5, 1)))[0]?.quote).toBe('Old maps have…');
  });

  it('have no speaker when several people speak', () => {
    const [first] = highlightsOf(show, timed(bite(0, 9)));
    expect(first?.quote).toBe('Old maps have no north. They have a sea. Why is that?');
    expect(first?.speaker).toBeNull();
  });

  it('are at most three', () => {
    expect(highlightsOf(show, timed(bite(0, 1), bite(1, 1), bite(2, 1), bite(3, 1)))).toHaveLength(
      3,
    );
  });

  it('have a title instead of a quote without the times of words', () => {
    const untimed = { ...timed(bite(1, 2)), timing: null };
    expect(highlightsOf(show, untimed)[0]).toMatchObject({ quote: null, title: 'Half a minute' });
  });

  it('have no quote from audio of another length, whose words are elsewhere', () => {
    const longer = { ...timed(bite(1, 2)), audio: { ...episode().audio, durationSeconds: 90 } };
    expect(highlightsOf(show, longer)[0]?.quote).toBeNull();
  });
});
