import { describe, expect, it } from 'vitest';
import type { TimedCue } from '@/lib/content/timing/decide/timed-text';
import { sentencesOf } from '@/tools/transcribe/text/sentences-of';
import { recognizedText } from '@/tools/transcribe/text/recognized';

/** A cue with a word at each of the times, each half a second long at most. */
function cue(words: readonly (readonly [text: string, start: number])[]): TimedCue {
  const pieces = words.map(([text, startSeconds], at) => ({
    text: at === 0 ? text : ` ${text}`,
    startSeconds,
    endSeconds: Math.min(startSeconds + 0.4, words[at + 1]?.[1] ?? Infinity),
  }));
  const [first, last] = [pieces[0], pieces.at(-1)];
  return {
    speaker: null,
    startSeconds: first?.startSeconds ?? 0,
    endSeconds: last?.endSeconds ?? 0,
    pieces,
  };
}

const texts = (cues: readonly TimedCue[], punctuation: 'yes' | 'no') =>
  sentencesOf(cues, 'en', { punctuation }).map(({ pieces }) =>
    pieces
      .map(({ text }) => text)
      .join('')
      .trim(),
  );

describe('sentences', () => {
  it('begin at each pause of half a second, in text without punctuation', () => {
    const one = cue([
      ['old', 0],
      ['maps', 0.4],
      ['are', 1.4],
      ['fine', 1.8],
    ]);
    const next = cue([
      ['things', 2.3],
      ['yes', 4],
    ]);
    expect(texts([one, next], 'no')).toEqual(['Old maps.', 'Are fine things.', 'Yes.']);
  });

  it('are those of the text, where it has punctuation', () => {
    const said = cue([
      ['Old', 0],
      ['maps', 0.4],
      ['of', 1.4],
      ['Dr.', 1.8],
      ['Lund.', 2.2],
      ['Yes.', 2.6],
    ]);
    expect(texts([said], 'yes')).toEqual(['Old maps of Dr. Lund.', 'Yes.']);
  });

  it('leave out descriptions of sounds, which are no words', () => {
    const said = cue([
      ['[MUSIC]', 0],
      ['Hello', 1],
      ['(laughs)', 2],
      ['there.', 3],
      ['♪', 4],
    ]);
    expect(texts([said], 'yes').join(' ').replaceAll(/\s+/g, ' ')).toBe('Hello there.');
    expect(texts([cue([['[Applause]', 0]])], 'yes')).toEqual([]);
  });

  it('become paragraphs at a pause of two seconds, and keep the time of each word', () => {
    const speeches = sentencesOf(
      [
        cue([
          ['One.', 0],
          ['Two.', 1],
          ['Three.', 5],
        ]),
      ],
      'en',
      { punctuation: 'yes' },
    );
    const { transcript, words, level } = recognizedText(speeches, 'en');
    expect(transcript.sections[0]?.blocks.map(({ text }) => text)).toEqual(['One. Two.', 'Three.']);
    expect(words.map(({ text, startSeconds }) => [text, startSeconds])).toEqual([
      ['One', 0],
      ['Two', 1],
      ['Three', 5],
    ]);
    expect(level).toBe('words');
  });
});
