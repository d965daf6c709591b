import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';

const read = (body: string) => readBody(body, { people: [], firstLine: 1, language: 'en' });
const TURNS = '**Ada:** Ink is dear.\n\n**Ben:** Who pays?\n\n**Ada:** The miller.';

describe('a line that announces the transcript', () => {
  it.each([
    '_Transcript_',
    '*Full transcript:*',
    'Transcript',
    'Transcript:',
    'Episode transcript',
  ])('separates the notes from it, as %s', (line) => {
    const { notesHtml, transcript } = read(`A link.\n\n${line}\n\n${TURNS}`);
    expect(notesHtml).toBe('<p>A link.</p>');
    expect(transcript.sections[0]?.blocks[0]?.text).toBe('Ink is dear.');
  });

  it.each([
    `${TURNS}\n\nTranscript\n\n${TURNS}`,
    `Ink is dear.\n\nTranscript\n\nSo it says.\n\n${TURNS}`,
    `Read the full transcript below.\n\n${TURNS}`,
    `Transcript.\n\n${TURNS}`,
    `See [Transcript](https://example.org/t).\n\n${TURNS}`,
    `${TURNS}\n\n## Transcript: The Trial\n\n${TURNS}`,
  ])('is not found in %j', (body) => {
    expect(read(body).notesHtml).toBeNull();
  });
});
