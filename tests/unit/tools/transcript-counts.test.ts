import { describe, expect, it } from 'vitest';
import { episode } from '@/tests/support/episodes';
import { timedEpisode, transcript } from '@/tests/support/timed-episode';
import { missingTranscripts, transcriptCounts } from '@/tools/transcript-counts';

const text = transcript('Old maps have no north.');
const by = (status: 'automatic' | 'corrected', doubts: number[] = []) => {
  const one = timedEpisode(text, { transcription: { status, transcriber: null } });
  const timing = one.timing && {
    ...one.timing,
    doubts: doubts.map((from) => ({ from, to: from + 1, reason: 'unsure' as const })),
  };
  return { ...one, timing };
};

describe('the count of transcripts', () => {
  it('tells automatic, corrected and missing ones apart', () => {
    const all = [by('automatic'), by('automatic', [1]), by('corrected', [1]), episode()];
    expect(transcriptCounts(all)).toBe('2 automatic (1 with doubts), 1 corrected, 1 none');
  });

  it('counts those that a person wrote last', () => {
    expect(transcriptCounts([by('automatic'), timedEpisode(text)])).toBe(
      '1 automatic, 0 corrected, 0 none, 1 by other means',
    );
  });

  it('is left out if no program wrote one', () => {
    expect(transcriptCounts([timedEpisode(text), episode()])).toBeNull();
  });
});

describe('missing transcripts', () => {
  it('are counted, with the command that makes them', () => {
    expect(missingTranscripts([timedEpisode(text), episode(), episode()])).toBe(
      '2 of 3 episodes have no transcript. To make them on this machine: npm run transcribe -- --all',
    );
  });

  it('are not mentioned if there are none', () => {
    expect(missingTranscripts([timedEpisode(text)])).toBeNull();
  });
});
