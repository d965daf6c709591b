import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuesOf, type CueShape } from '@/lib/output/transcript/cues';
import { spokenText } from '@/lib/output/transcript/spoken-text';
import { SRT_SHAPE } from '@/lib/output/transcript/sub-rip';
import { VTT_SHAPE } from '@/lib/output/transcript/web-vtt';
import type { Timing } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';
import { wordsIn } from '@/lib/transcript/words';
import { steadyTiming, transcript } from '@/tests/support/timed-episode';

const cues = (text: Transcript, shape: CueShape = VTT_SHAPE, timing: Timing = steadyTiming(text)) =>
  cuesOf(spokenText(text, timing, 'en'), shape);

describe('cues', () => {
  it('are sentences, with their times', () => {
    const text = transcript(
      'The first harbour lay at the mouth of the river. It was shallow there.',
    );
    expect(cues(text).map(({ start, end, text: said }) => [start, end, said])).toEqual([
      [500, 3500, 'The first harbour lay at the mouth of the river.'],
      [4000, 5200, 'It was shallow there.'],
    ]);
  });

  it('split a long sentence at a pause', () => {
    const text = transcript(
      'The harbour stands where it does because it was moved, and it was moved twice within a hundred years, each time by people who were quite certain.',
    );
    expect(cues(text).map(({ text: said }) => said)).toEqual([
      'The harbour stands where it does because it was moved,',
      'and it was moved twice within a hundred years, each time by people who were quite certain.',
    ]);
  });

  it('do not end after an ordinal or an abbreviation', () => {
    const text = transcript(
      'Der alte Hafen am Ende des Tals wurde am 12. Juni des vorigen Jahres eröffnet und steht seither offen.',
      'Der Bau der ganzen Mauer am Hafen kostete damals rund 3 Mio. Kronen und dauerte immerhin acht Jahre.',
    );
    // Speech without pauses, so that only the punctuation decides.
    const words = text.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap(({ text: said }) => wordsIn(said))
      .map((_, at) => ({ startSeconds: at * 0.5, endSeconds: at * 0.5 + 0.5 }));
    const timing = { ...steadyTiming(text), words };
    const said = cuesOf(spokenText(text, timing, 'de'), VTT_SHAPE).map((cue) => cue.text);
    expect(said.length).toBeGreaterThan(2);
    expect(said.filter((one) => /(?:12|Mio)\.$/.test(one))).toEqual([]);
  });

  it('join sentences that are too short to read, within a paragraph', () => {
    const text = transcript('Yes. No. I really do not know about that at all.', 'Well.', 'Ah.');
    expect(cues(text).map(({ start, end, text: said }) => [start, end, said])).toEqual([
      [500, 1600, 'Yes. No.'],
      [2100, 4800, 'I really do not know about that at all.'],
      [6300, 7300, 'Well.'],
      [8100, 9100, 'Ah.'],
    ]);
  });

  it('end at the start of the next cue', () => {
    const text = transcript('Yes.', 'No.', 'Perhaps.');
    const words = [0.5, 1, 1].map((start) => ({ startSeconds: start, endSeconds: start }));
    const timing = { ...steadyTiming(text), durationSeconds: 9, words, blocks: words };
    expect(cues(text, VTT_SHAPE, timing).map(({ start, end }) => [start, end])).toEqual([
      [500, 1000],
      [1000, 1001],
      [1001, 2001],
    ]);
  });

  it('do not continue over silence', () => {
    const text = transcript('He stood up and then he went away');
    const timing = steadyTiming(text);
    const words = timing.words.map((span, at) =>
      span !== null && at > 2
        ? { startSeconds: span.startSeconds + 2, endSeconds: span.endSeconds + 2 }
        : span,
    );
    expect(cues(text, VTT_SHAPE, { ...timing, words }).map(({ text: said }) => said)).toEqual([
      'He stood up',
      'and then he went away',
    ]);
  });

  it('have a speaker even if the text does not repeat it', () => {
    const text = transcript(
      'Ada: Old maps have no north.',
      'They have a top.',
      'Bo: Why is that so?',
    );
    expect(cues(text).map(({ speaker }) => speaker)).toEqual(['Ada', 'Ada', 'Bo']);
    expect(cues(text, SRT_SHAPE).map(({ lines }) => lines)).toEqual([
      ['Ada: Old maps have no north.'],
      ['They have a top.'],
      ['Bo: Why is that so?'],
    ]);
  });

  it('keep punctuation with its words', () => {
    const text = transcript('He said: “Old (and new) maps — all of them.” Then “why”?');
    expect(cues(text).flatMap(({ words }) => words.map((word) => word.text))).toEqual([
      'He',
      'said:',
      '“Old',
      '(and',
      'new)',
      'maps —',
      'all',
      'of',
      'them.”',
      'Then',
      '“why”?',
    ]);
  });

  it('are paragraphs if only paragraphs are timed', () => {
    const text = transcript('Old maps have no north. They have a top.', 'Nobody missed it.');
    const { blocks, durationSeconds, words } = steadyTiming(text);
    const timing = {
      level: 'paragraphs',
      durationSeconds,
      blocks,
      words: words.map(() => null),
    } as const;
    expect(cues(text, VTT_SHAPE, timing).map(({ text: said }) => said)).toEqual([
      'Old maps have no north. They have a top.',
      'Nobody missed it.',
    ]);
  });

  it('have no speaker after an unnamed turn', () => {
    const text = transcript('Ada: Old maps.', 'Really?', 'Yes.', 'Bo: Ah.');
    const [section] = text.sections;
    const blocks = (section?.blocks ?? []).map((block, at) =>
      at === 1 ? { ...block, isUnnamedTurn: true } : block,
    );
    const unnamed = { ...text, sections: section === undefined ? [] : [{ ...section, blocks }] };
    expect(cues(unnamed).map(({ speaker, text: said }) => [speaker, said])).toEqual([
      ['Ada', 'Old maps.'],
      [null, 'Really?'],
      [null, 'Yes.'],
      ['Bo', 'Ah.'],
    ]);
  });

  it('contain every word once, fit, do not overlap and last long enough', () => {
    const word = fc.constantFrom(
      'a',
      'map',
      'harbour',
      'keeper’s',
      'well,',
      'stone.',
      'why?',
      '(old)',
      '5.2',
      'circumnavigation',
    );
    const paragraphs = fc.array(fc.array(word, { minLength: 1, maxLength: 60 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(paragraphs, fc.constantFrom(VTT_SHAPE, SRT_SHAPE), (written, shape) => {
        const text = transcript(...written.map((words) => words.join(' ')));
        const made = cues(text, shape);
        expect(made.map((cue) => cue.text).join(' ')).toBe(written.flat().join(' '));
        let latest = 0;
        for (const { start, end, lines } of made) {
          expect(start).toBeGreaterThanOrEqual(latest);
          expect(end).toBeGreaterThan(start);
          expect(end - start).toBeLessThanOrEqual(7000);
          expect(lines.length).toBeLessThanOrEqual(shape.lines);
          expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(shape.width);
          latest = end;
        }
      }),
    );
  });
});
