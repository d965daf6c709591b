import { indexWords, type WordIndex } from '@/lib/browser/follow/word-index';
import { renderTranscript } from '@/lib/transcript/transcript-html';
import type { Transcript } from '@/lib/transcript/transcript';
import { TIME_LABELS } from './time-labels';
import { transcript } from './timed-episode';

/** Renders a transcript into the document as a page does, and indexes its words. */
export async function transcriptOnPage(
  ...paragraphs: string[]
): Promise<{ root: HTMLElement; index: WordIndex; transcript: Transcript }> {
  const written = transcript(...paragraphs);
  document.body.innerHTML = `<div id="transcript-text" style="font: 20px serif">${renderTranscript(written, TIME_LABELS)}</div>`;
  const root = document.querySelector<HTMLElement>('#transcript-text');
  if (root === null) throw new Error('The document has no transcript.');
  return { root, index: await indexWords(root), transcript: written };
}

/** The centre of a word, in window coordinates. */
export function middleOf(index: WordIndex, word: number): { x: number; y: number } {
  const range = document.createRange();
  index.surround(range, { from: word, to: word });
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
