import type { Paragraph } from 'mdast';
import type { Block } from '@/lib/transcript/transcript';
import { inlineRunsOf, nodesOf, textOf, type InlineRun } from '@/lib/content/repair/inline-runs';
import { cutAt, linesOf, trimmed } from '@/lib/content/repair/split-runs';
import { TURN } from '@/lib/content/repair/placeholders';
import { endsSentence } from '@/lib/content/repair/title-like';
import { plainText } from './plain-text';
import { opensSpeech } from './read-opening';
import type { Speakers } from './speakers';
import { readStamp } from './stamps';
import { extractStamps } from './extract-stamps';
import { toHtml } from './to-html';

const TURN_MARKER = new RegExp(`(${TURN})`);

/** Splits a paragraph at lines that begin with a speaker or a time. */
export function speechesIn({ children }: Paragraph, speakers: Speakers): InlineRun[][] {
  const parts: InlineRun[][] = [];
  for (const line of linesOf(inlineRunsOf(children)).flatMap(partsAtTurns)) {
    const last = parts.at(-1);
    if (last === undefined || opensSpeech(line, speakers) || opensAtTime(line, last)) {
      parts.push([...line]);
    } else last.push(...line);
  }
  return parts.map(trimmed).filter((part) => part.length > 0);
}

/** Splits a line at turn markers: in captions the speaker may change in the middle of a line. */
function partsAtTurns(line: InlineRun[]): InlineRun[][] {
  if (!textOf(line).includes(TURN, 1)) return [line];
  const { runs, hits } = cutAt(line, TURN_MARKER);
  const parts: InlineRun[][] = [[]];
  for (const run of runs) {
    if (hits.has(run)) parts.push([]);
    parts.at(-1)?.push(run);
  }
  return parts.filter((part) => part.length > 0);
}

/** Whether a time stamp opens a new speech, unlike one at a line break within a sentence. */
function opensAtTime(line: readonly InlineRun[], before: readonly InlineRun[]): boolean {
  const { stamp, rest } = readStamp(trimmed(line));
  if (stamp === null) return false;
  return endsSentence(textOf(before)) || !/^\p{Ll}/u.test(textOf(rest));
}

/** The HTML of a text for the page, and its plain text for exports. */
export function contentOf(runs: readonly InlineRun[]): Pick<Block, 'html' | 'text'> {
  const paragraph: Paragraph = { type: 'paragraph', children: nodesOf(extractStamps(runs).runs) };
  const html = toHtml([paragraph]).replace(/^<p>|<\/p>$/g, '');
  return { html, text: plainText(paragraph) };
}
