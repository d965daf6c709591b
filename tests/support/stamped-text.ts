import { expect } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';

type Said = readonly [speaker: string | null, startSeconds: number | null, text: string];

/** The speaker, the time and the text of each paragraph. */
export function saidIn(body: string, durationSeconds = 600, language = 'en'): Said[] {
  const read = readBody(body, { people: [], firstLine: 1, language, durationSeconds });
  expect(JSON.stringify(read)).not.toMatch(/[\uFDD0-\uFDEF]/);
  expect(read.problems).toEqual([]);
  return read.transcript.sections.flatMap(({ blocks }) =>
    blocks.map(({ speaker, startSeconds, text }) => [speaker, startSeconds, text] as const),
  );
}

export const TEXTS = [
  'Ink is dear in this town.',
  'Who pays for it?',
  'The miller does, on Mondays.',
];
export const TIMES = [3, 9, 75];
const clock = (seconds: number): string =>
  `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;

/** A text of three paragraphs; `T` stands for a time, `S` for its seconds, `x` for the words. */
export function written(form: string, joint = '\n\n'): string {
  return TEXTS.map((text, at) =>
    form
      .replaceAll('T', clock(TIMES[at] ?? 0))
      .replaceAll('S', String(TIMES[at]))
      .replace('N', ['Ada Byron', 'Ben', 'Ada Byron'][at] ?? '')
      .replace('x', text),
  ).join(joint);
}
