import { describe, expect, it } from 'vitest';
import { steadyTiming, transcript } from '@/tests/support/timed-episode';
import { speakerLine, speakersOfEpisode } from '@/tools/transcripts/speaker-list';

const text = transcript(
  'Ada: Hello. Welcome back.',
  'And more from me.',
  'Bea: Thanks.',
  'Ada: Bye.',
);

describe('the list of speakers', () => {
  it('has their time, their longest turn and their first sentence', () => {
    expect(speakersOfEpisode(text, steadyTiming(text)).map(speakerLine)).toEqual([
      'Ada: 0:04 in 2 turns, the longest at 0:00. "Hello."',
      'Bea: 0:00 in 1 turn, the longest at 0:06. "Thanks."',
    ]);
  });

  it('has words in place of times without timing', () => {
    expect(speakersOfEpisode(text, null).map(speakerLine)[0]).toBe(
      'Ada: 8 words in 2 turns. "Hello."',
    );
  });
});
