import { leafText, type InlineRun } from './inline-runs';

/** Characters to read, more than any title has. The rest of a long line is ignored. */
const MAX_LENGTH = 200;

/** The text before a run on its line; of a long text, the end. */
export function lineBefore(runs: readonly InlineRun[], at: number): string {
  let text = '';
  for (let index = at - 1; !isComplete(text); index -= 1) {
    const run = runs[index];
    if (run === undefined) break;
    text = leafText(run.leaf).slice(-MAX_LENGTH) + text;
  }
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** The text after a run on its line; of a long text, the beginning. */
export function lineAfter(runs: readonly InlineRun[], at: number): string {
  let text = '';
  for (let index = at + 1; !isComplete(text); index += 1) {
    const run = runs[index];
    if (run === undefined) break;
    text += leafText(run.leaf).slice(0, MAX_LENGTH);
  }
  return text.split('\n', 1)[0] ?? '';
}

function isComplete(text: string): boolean {
  return text.length >= MAX_LENGTH || text.includes('\n');
}
