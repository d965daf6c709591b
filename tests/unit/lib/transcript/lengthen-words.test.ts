import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimingFile } from '@/lib/content/timing/readers/read-timing-file';
import { lengthenWords, type StepSpan } from '@/lib/transcript/lengthen-words';
import { decodeTiming, encodeTiming } from '@/lib/transcript/timing-file';
import type { TimeSpan } from '@/lib/transcript/timing';

const SAMPLE = 'content/episodes';

/** Spans as readers give them: starts may overlap and lengths may be 0; some times are unknown. */
const spans = fc
  .array(fc.record({ gap: fc.nat(12), length: fc.nat(20), isKnown: fc.nat(9) }), { maxLength: 60 })
  .map((words) => {
    let now = 0;
    return words.map(({ gap, length, isKnown }) => {
      now += gap;
      return isKnown === 0 ? null : { start: now, end: now + length };
    });
  });

describe('lengthening words', () => {
  it('takes the time of a word without length from both sides', () => {
    expect(lengthenWords([span(0, 50), span(50, 50), span(50, 90)], 200)).toEqual([
      span(0, 49),
      span(49, 51),
      span(51, 90),
    ]);
  });

  it('keeps a word at the end of the audio within it', () => {
    expect(lengthenWords([span(90, 100), span(100, 100)], 100)).toEqual([
      span(90, 98),
      span(98, 100),
    ]);
  });

  it('does not change words that are long enough', () => {
    const words = [span(0, 2), span(2, 4), null, span(10, 30)];
    expect(lengthenWords(words, 30)).toEqual(words);
  });

  it('gives each timed word two steps, in order and without overlap', () => {
    fc.assert(
      fc.property(spans, (words) => {
        const longer = lengthenWords(words, 5000);
        expect(longer.map((word) => word === null)).toEqual(words.map((word) => word === null));
        const known = longer.filter((word) => word !== null);
        for (const [at, { start, end }] of known.entries()) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end - start).toBeGreaterThanOrEqual(2);
          expect(known[at + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(end);
        }
      }),
    );
  });

  it('changes nothing when repeated', () => {
    fc.assert(
      fc.property(spans, (words) => {
        const longer = lengthenWords(words, 5000);
        expect(lengthenWords(longer, 5000)).toEqual(longer);
      }),
    );
  });

  it('moves no start by more than its neighbours need', () => {
    fc.assert(
      fc.property(spans, (words) => {
        const known = words.filter((word) => word !== null);
        const longer = lengthenWords(words, 5000).filter((word) => word !== null);
        for (const [at, { start }] of known.entries()) {
          // Of a row of n words with one start, the outer ones move by n - 1 steps.
          expect(Math.abs((longer[at]?.start ?? NaN) - start)).toBeLessThanOrEqual(known.length);
          const isFree =
            (known[at - 1]?.start ?? -Infinity) <= start - 2 * known.length &&
            (known[at + 1]?.start ?? Infinity) >= start + 2 * known.length;
          if (isFree && start >= 2 * known.length) expect(longer[at]?.start).toBe(start);
        }
      }),
    );
  });
});

describe.each(readdirSync(SAMPLE).filter((name) => name.endsWith('.timing.json')))(
  'the sample’s %s',
  (name) => {
    const words = timesIn(join(SAMPLE, name));
    const sent = decodeTiming(
      encodeTiming({ level: 'words', durationSeconds: 6000, words, blocks: [null] }, 1, [
        words.length,
      ]),
    ).words;

    it('has no word under 40 ms in the encoded timing', () => {
      expect(sent.filter((word) => word !== null && lengthOf(word) < 0.0399)).toEqual([]);
    });

    it('moves no word by more than 80 ms', () => {
      const moves = words.map((word, at) =>
        Math.abs((sent[at]?.startSeconds ?? 0) - (word?.startSeconds ?? 0)),
      );
      expect(Math.max(...moves)).toBeLessThan(0.08);
    });
  },
);

function timesIn(file: string): (TimeSpan | null)[] {
  const read = readTimingFile(readFileSync(file, 'utf8'));
  if ('faults' in read) throw new Error(`${file} cannot be read.`);
  return read.file.words.map((word) => word && { startSeconds: word[0], endSeconds: word[1] });
}

function lengthOf({ startSeconds, endSeconds }: TimeSpan): number {
  return endSeconds - startSeconds;
}

function span(start: number, end: number): StepSpan {
  return { start, end };
}
