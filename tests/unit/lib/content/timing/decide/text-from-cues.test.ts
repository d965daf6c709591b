import { describe, expect, it } from 'vitest';
import { speechesOf } from '@/lib/content/timing/decide/speeches';
import { textFromCues } from '@/lib/content/timing/decide/text-from-cues';
import type { TimedCue } from '@/lib/content/timing/decide/timed-text';

/** A cue of one second, directly after the one before unless a start is given. */
function cues(...said: (string | [speaker: string | null, text: string, start?: number])[]) {
  return said.map((one, at): TimedCue => {
    const [speaker, text, start = at] = typeof one === 'string' ? [null, one] : one;
    const time = { startSeconds: start, endSeconds: start + 1 };
    return { speaker, ...time, pieces: [{ text, ...time }] };
  });
}

const paragraphs = (list: TimedCue[], people: string[] = []) =>
  textFromCues(
    speechesOf(
      list,
      people.map((name) => ({ name })),
    ),
    'en',
  ).sections.flatMap(({ blocks }) => blocks.map(({ speaker, text }) => [speaker, text]));

describe('a text made from cues', () => {
  it('has a paragraph for each speaker, who is named once', () => {
    expect(
      paragraphs(
        cues(['Ada', 'Old maps'], ['Ada', 'have no north.'], ['Bo', 'Why?'], ['Ada', 'Ah.']),
      ),
    ).toEqual([
      ['Ada', 'Old maps have no north.'],
      ['Bo', 'Why?'],
      ['Ada', 'Ah.'],
    ]);
  });

  it('has a new paragraph after a pause, and after 90 words', () => {
    expect(paragraphs(cues('One.', [null, 'Two.', 4]))).toEqual([
      [null, 'One.'],
      [null, 'Two.'],
    ]);
    const sentence = 'There are nine words in this sentence of mine.';
    const lengths = paragraphs(cues(...Array<string>(25).fill(sentence))).map(
      ([, text]) => text?.split(' ').length,
    );
    expect(lengths).toEqual([90, 90, 45]);
  });

  it('has speakers from names before a colon that are listed or repeated', () => {
    expect(
      paragraphs(cues('- Joanna: Hello.', 'One thing: maps.', 'Bo: Yes.', 'Bo: Indeed.'), [
        'Joanna Rivers',
      ]),
    ).toEqual([
      ['Joanna', 'Hello. One thing: maps.'],
      ['Bo', 'Yes. Indeed.'],
    ]);
  });

  it('escapes text that looks like an element', () => {
    const [section] = textFromCues(speechesOf(cues('a <b> & c'), []), 'en').sections;
    expect(section?.blocks[0]).toMatchObject({ html: 'a &lt;b&gt; &amp; c', text: 'a <b> & c' });
  });

  it('has no spaces between cues in a script without spaces', () => {
    expect(paragraphs(cues('古い地図に', '北はない。'))).toEqual([[null, '古い地図に北はない。']]);
  });

  it('is empty if nothing is spoken', () => {
    expect(textFromCues(speechesOf(cues(' ', ''), []), 'en')).toEqual({
      sections: [],
      wordCount: 0,
    });
  });
});
