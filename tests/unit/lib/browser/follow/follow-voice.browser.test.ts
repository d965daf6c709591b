import { describe, expect, it } from 'vitest';
import { steadyTiming } from '@/tests/support/timed-episode';
import { transcriptOnPage } from '@/tests/support/transcript-on-page';
import { lineOfWord, voiceOf } from '@/lib/browser/follow/follow-voice';

const TEXT = ['The harbour was moved twice.', 'Seven lamps stood on the wall.'];
const OTHER = ['The harbour was moved once.', 'Seven lamps stood on the wall.'];

describe('the timing of a page', () => {
  it('has the time of each word if text and audio are those that were timed', async () => {
    const { index, transcript } = await transcriptOnPage(...TEXT);
    const timing = steadyTiming(transcript);
    const voice = voiceOf({ timing, checksum: index.checksum }, index, timing.durationSeconds);
    expect(voice.level).toBe('words');
    expect(voice.isShifted).toBe(false);
  });

  it('has only the times of paragraphs if another text was timed', async () => {
    const timed = await transcriptOnPage(...OTHER);
    const timing = steadyTiming(timed.transcript);
    const { index } = await transcriptOnPage(...TEXT);
    const voice = voiceOf(
      { timing, checksum: timed.index.checksum },
      index,
      timing.durationSeconds,
    );
    expect(voice.level).toBe('paragraphs');
  });

  it('has only the times of paragraphs if the audio is longer than the timed audio', async () => {
    const { index, transcript } = await transcriptOnPage(...TEXT);
    const timing = steadyTiming(transcript);
    const voice = voiceOf({ timing, checksum: index.checksum }, index, timing.durationSeconds + 30);
    expect(voice.level).toBe('paragraphs');
    expect(voice.isShifted).toBe(true);
  });

  it('is empty if the page has other paragraphs', async () => {
    const timed = await transcriptOnPage(...TEXT, 'One more.');
    const timing = steadyTiming(timed.transcript);
    const { index } = await transcriptOnPage(...TEXT);
    const voice = voiceOf(
      { timing, checksum: timed.index.checksum },
      index,
      timing.durationSeconds,
    );
    expect(voice.level).toBeNull();
  });
});

describe('the line that a click plays from', () => {
  it('is the sentence of the word if words are timed', async () => {
    const { index, transcript } = await transcriptOnPage('It moved. Then it stood.');
    const timing = steadyTiming(transcript);
    const voice = voiceOf({ timing, checksum: index.checksum }, index, timing.durationSeconds);
    expect(lineOfWord(voice, index, 3)).toMatchObject({ from: 2, to: 4 });
  });

  it('is the paragraph if only paragraphs are timed', async () => {
    const { index, transcript } = await transcriptOnPage('It moved. Then it stood.');
    const timing = steadyTiming(transcript);
    const voice = voiceOf({ timing, checksum: index.checksum }, index, timing.durationSeconds + 30);
    expect(lineOfWord(voice, index, 3)).toEqual({ from: 0, to: 4 });
  });

  it('is `null` if nothing is timed', async () => {
    const { index } = await transcriptOnPage('It moved. Then it stood.');
    expect(lineOfWord(voiceOf(null, index, 60), index, 3)).toBeNull();
  });
});
