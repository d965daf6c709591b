import { describe, expect, it } from 'vitest';
import { listMapOf, playerMapOf } from '@/lib/output/speech-map-of';
import { episode } from '@/tests/support/episodes';
import { show } from './sample';
import { steadyTiming, timedEpisode, transcript } from '@/tests/support/timed-episode';

const dialogue = transcript(
  'Ada: What do bees know about maps? I have often asked myself that question.',
  'And I have never had an answer.',
  'Ben: They know more than you think.',
);

function audio(durationSeconds: number) {
  return { ...episode().audio, durationSeconds };
}

describe('the map of an episode', () => {
  it('has 160 columns in the player and 48 in lists', () => {
    const timed = timedEpisode(dialogue);
    expect(playerMapOf(show, timed)?.bars).toHaveLength(160);
    expect(listMapOf(show, timed)?.bars).toHaveLength(48);
  });

  it('counts paragraphs without a name as the speaker before them', () => {
    const { durationSeconds } = steadyTiming(dialogue);
    const map = listMapOf(show, timedEpisode(dialogue, { audio: audio(durationSeconds) }));
    expect(map?.bars).toMatch(/^[a-p-]{28,36}[A-P-]{8,20}$/);
  });

  it('estimates the times of words that have none', () => {
    const timing = steadyTiming(dialogue);
    const words = timing.words.map((span, at) => (at > 4 && at < 9 ? null : span));
    const known = listMapOf(show, timedEpisode(dialogue, { audio: audio(timing.durationSeconds) }));
    const estimated = listMapOf(
      show,
      episode({
        transcript: dialogue,
        timing: { ...timing, words },
        audio: audio(timing.durationSeconds),
      }),
    );
    expect(estimated?.bars.includes('-')).toBe(known?.bars.includes('-'));
  });

  it('does not exist without timing, or with the times of paragraphs only', () => {
    expect(listMapOf(show, episode())).toBeNull();
    const timing = steadyTiming(dialogue);
    const paragraphs = {
      ...timing,
      level: 'paragraphs',
      words: timing.words.map(() => null),
    } as const;
    expect(listMapOf(show, episode({ transcript: dialogue, timing: paragraphs }))).toBeNull();
  });
});
