import { describe, expect, it } from 'vitest';
import { sentenceRulesFor } from '@/lib/language/sentence-rules-for';
import { findHits } from '@/lib/search/find-hits';
import { timesOf } from '@/lib/search/hit-time';
import { encodeTiming, type TimingFile } from '@/lib/transcript/timing-file';
import { checksum } from '@/lib/transcript/words';
import { indexed, matching } from '@/tests/support/indexed';

const episode = indexed([
  ['title', 'Old stones'],
  ['section', 'The wall', 'lamps'],
  ['block', 'One two three.', 'p1'],
  ['block', 'Four five six.', 'p2'],
]);
const SPOKEN = ['One', 'two', 'three', 'Four', 'five', 'six'];

/** One word per second from 10 on; paragraphs start with their first word. */
function timing(level: 'words' | 'paragraphs', unknown: readonly number[] = []): TimingFile {
  const words = SPOKEN.map((_, at) =>
    level === 'paragraphs' || unknown.includes(at)
      ? null
      : { startSeconds: 10 + at, endSeconds: 10.8 + at },
  );
  const blocks = [
    { startSeconds: 10, endSeconds: 12.8 },
    { startSeconds: 13, endSeconds: 15.8 },
  ];
  return encodeTiming({ level, durationSeconds: 60, words, blocks }, checksum(SPOKEN), [3, 3]);
}

function timeOf(word: string, file: TimingFile) {
  const [hit] = findHits(episode, matching(word), sentenceRulesFor('en'));
  return hit && timesOf(episode, file)(hit);
}

describe('the time of a hit', () => {
  it('is the time of its word', () => {
    expect(timeOf('five', timing('words'))).toEqual({ seconds: 14, isWord: true });
  });

  it('is the time of the word before, if its own is unknown', () => {
    expect(timeOf('three', timing('words', [2]))).toEqual({ seconds: 11, isWord: true });
  });

  it('is the start of its paragraph, if no word of it has a time', () => {
    expect(timeOf('five', timing('words', [3, 4, 5]))).toEqual({ seconds: 13, isWord: false });
    expect(timeOf('five', timing('paragraphs'))).toEqual({ seconds: 13, isWord: false });
  });

  it('is the start of its paragraph, if the timing has other words', () => {
    const file = { ...timing('words'), checksum: 1 };
    expect(timeOf('five', file)).toEqual({ seconds: 13, isWord: false });
  });

  it('for a heading is the start of the paragraph below it', () => {
    expect(timeOf('wall', timing('words'))).toEqual({ seconds: 10, isWord: true });
  });

  it('is unknown for a title', () => {
    expect(timeOf('stones', timing('words'))).toBeNull();
  });
});
