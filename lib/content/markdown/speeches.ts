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
import { takeStamps } from './extract-stamps';
import { toHtml } from './to-html';

const TURN_SIGN = new RegExp(`(${TURN})`);

/** A paragraph, or several where lines in it begin with who speaks or when. */
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

/** Captions also change the speaker in the middle of a line. */
function partsAtTurns(line: InlineRun[]): InlineRun[][] {
  if (!textOf(line).includes(TURN, 1)) return [line];
  const { atoms, hits } = cutAt(line, TURN_SIGN);
  const parts: InlineRun[][] = [[]];
  for (const atom of atoms) {
    if (hits.has(atom)) parts.push([]);
    parts.at(-1)?.push(atom);
  }
  return parts.filter((part) => part.length > 0);
}

/** A time stamp may also begin a line in the middle of a sentence. */
function opensAtTime(line: readonly InlineRun[], before: readonly InlineRun[]): boolean {
  const { stamp, rest } = readStamp(trimmed(line));
  if (stamp === null) return false;
  return endsSentence(textOf(before)) || !/^\p{Ll}/u.test(textOf(rest));
}

/** A text as a page and an export show it. */
export function contentOf(atoms: readonly InlineRun[]): Pick<Block, 'html' | 'text'> {
  const paragraph: Paragraph = { type: 'paragraph', children: nodesOf(takeStamps(atoms).atoms) };
  const html = toHtml([paragraph]).replace(/^<p>|<\/p>$/g, '');
  return { html, text: plainText(paragraph) };
}
