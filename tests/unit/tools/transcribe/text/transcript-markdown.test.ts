import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFromCues } from '@/lib/content/timing/decide/text-from-cues';
import { spokenBlocks, spokenWords } from '@/lib/transcript/timing';
import { transcriptMarkdown } from '@/tools/transcribe/text/transcript-markdown';

const SURROUNDINGS = {
  before: 'Notes with a [link](https://example.org/).\n\n## Transcript',
  after: '',
  options: { people: [{ name: 'Nora' }, { name: 'Ada Host' }], firstLine: 1, language: 'en' },
};

function heard(paragraphs: readonly { speaker: string | null; text: string }[]) {
  const speeches = paragraphs.map(({ speaker, text }, at) => {
    const time = { startSeconds: at * 10, endSeconds: at * 10 + 5 };
    return { speaker, beginsTurn: false, ...time, pieces: [{ text, ...time }] };
  });
  return textFromCues(speeches, 'en');
}

/** What recognizers write that Markdown or the reader could take for something else. */
const TRICKY = [
  'Nora:',
  'Nora: hello',
  'Ada Host:',
  '1969.',
  '1969. It was',
  '#1',
  '# One',
  '~~ one',
  '~~gone~~',
  '[12:05]',
  '[12:05] hello',
  '12:05',
  '(12:05)',
  '<b>',
  '<b>bold</b>',
  'NASA',
  'THE END',
  'PART ONE',
  '**bold**',
  '--- one',
  '- one',
  '* two',
  '+ three',
  '> quote',
  '>> hello',
  '`code`',
  '| a | b |',
  '\\ one',
  '&amp;',
  '&nbsp;',
  '&#35;',
  'https://example.org/a_b',
  'www.example.org',
  'a@b.example',
  '[^1]',
  '[link](x)',
  '![x](y)',
  '1) one',
  '{.x}',
  '_under_',
  'Speaker 1:',
  'SPEAKER_00:',
  'Host: yes',
  'Note: this',
  "don't",
  '3,000',
  'U.S.',
  '“quoted”',
  '5.2',
  'END',
  'Q&A',
];

describe('recognized text as Markdown', () => {
  it.each(TRICKY)('keeps %s as it was heard', (text) => {
    const before = heard([
      { speaker: null, text: 'We begin here.' },
      { speaker: null, text },
      { speaker: 'Ada Host', text: `${text} and more` },
      { speaker: 'Nora', text },
    ]);
    const written = transcriptMarkdown(before, SURROUNDINGS);
    expect(written).not.toHaveProperty('paragraph');
    if (!('markdown' in written)) return;
    expect(spokenWords(written.transcript)).toEqual(spokenWords(before));
    expect(spokenBlocks(written.transcript)).toHaveLength(spokenBlocks(before).length);
    expect(speakers(written.transcript)).toEqual(speakers(before));
  });

  it('names a paragraph that the reader takes for the heading of the transcript', () => {
    const before = heard([
      { speaker: null, text: 'We begin here.' },
      { speaker: null, text: 'Transcript' },
      { speaker: 'Ada Host', text: 'Transcript and more' },
      { speaker: 'Nora', text: 'Yes.' },
    ]);
    expect(transcriptMarkdown(before, SURROUNDINGS)).toEqual({ paragraph: 2, text: 'Transcript' });
  });

  it('is read again word for word, with its speakers and paragraphs', () => {
    const word = fc.oneof(fc.constantFrom(...TRICKY), fc.stringMatching(/^[A-Za-z',.?!:;-]{1,9}$/));
    const paragraph = fc.record({
      speaker: fc.constantFrom(null, 'Ada Host', 'Nora'),
      text: fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
    });
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const before = heard(paragraphs.filter(({ text }) => /[a-z0-9]/i.test(text)));
        const written = transcriptMarkdown(before, SURROUNDINGS);
        if (!('markdown' in written)) return;
        expect(spokenWords(written.transcript)).toEqual(spokenWords(before));
        expect(speakers(written.transcript)).toEqual(speakers(before));
      }),
      { numRuns: 60 },
    );
  });
});

function speakers(transcript: ReturnType<typeof heard>) {
  return spokenBlocks(transcript).map(({ speaker }) => speaker);
}
