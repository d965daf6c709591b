import type { Root } from 'mdast';
import { textOf, inlineRunsOf, type InlineRun } from '@/lib/content/repair/inline-runs';
import { linesOf, trimmed } from '@/lib/content/repair/split-runs';
import { isParagraph } from '@/lib/content/repair/line';
import { isCapitals } from '@/lib/content/repair/title-like';
import { nameIn } from './name-forms';
import { isTooLong, readColon, readName, readStamp, readStampAfter, readTurn } from './stamps';

/**
 * A possible name and its form: in bold, in italics, in capitals on a line of its own, plain
 * next to a time stamp or a turn marker (`marked`), on a line of its own next to a line that
 * begins with a time stamp (`stamped-line`), in bold or plain
 * on a line of its own, in bold without a colon before the text of a paragraph (`bold-turn`), or
 * plain with one before the text of a paragraph (`turn`) or of a later line in it.
 */
export type NameUse = {
  readonly name: string;
  readonly form:
    | 'bold'
    | 'italic'
    | 'capitals'
    | 'marked'
    | 'stamped-line'
    | 'bold-line'
    | 'bold-turn'
    | 'plain'
    | 'turn'
    | 'later-turn';
  readonly hasColon: boolean;
  /** Whether the line contains nothing else. */
  readonly isAlone: boolean;
};

export type NameUses = {
  readonly uses: readonly NameUse[];
  /** Number of lines with a time stamp or a turn marker at the start or after a name. */
  readonly markedLines: number;
  readonly paragraphs: number;
};

/** Finds everything in a text that may be a speaker's name. */
export function nameUses(root: Root): NameUses {
  const uses: NameUse[] = [];
  let markedLines = 0;
  const paragraphs = root.children.filter(isParagraph);
  for (const { children } of paragraphs) {
    const lines = linesOf(inlineRunsOf(children));
    lines.forEach((whole, at) => {
      const { rest, isMarked } = withoutTurnAndStamp(trimmed(whole));
      const use =
        (isMarked ? null : stampedLine(rest, lines[at - 1], lines[at + 1])) ??
        nameUseIn(rest, isMarked, at === 0, lines.length > 1);
      if (isMarked || use?.form === 'marked') markedLines += 1;
      if (use !== null) uses.push(use);
    });
  }
  return { uses, markedLines, paragraphs: paragraphs.length };
}

/** Removes a turn marker and a time stamp from the start of a line. */
function withoutTurnAndStamp(line: InlineRun[]): {
  readonly rest: InlineRun[];
  readonly isMarked: boolean;
} {
  const turn = readTurn(line);
  const { rest, stamp } = readStamp(turn.rest);
  return { rest, isMarked: turn.isTurn || stamp !== null };
}

/** A line with nothing but a name, above a time stamp, or between one and the text. */
function stampedLine(
  line: readonly InlineRun[],
  above: InlineRun[] | undefined,
  below: InlineRun[] | undefined,
): NameUse | null {
  if (below === undefined) return null;
  const stamp = above === undefined ? null : readStamp(trimmed(above));
  const isBetween = stamp !== null && stamp.stamp !== null && textOf(stamp.rest).trim() === '';
  if (!isBetween && readStamp(trimmed(below)).stamp === null) return null;
  const text = textOf(line).trim();
  const name = text.replace(/\s*[:：]$/, '');
  if (name === '' || name.length > 60 || readStampAfter(name).stamp !== null) return null;
  return { name, form: 'stamped-line', hasColon: name !== text, isAlone: true };
}

function nameUseIn(
  line: readonly InlineRun[],
  isMarked: boolean,
  isFirst: boolean,
  hasMore: boolean,
): NameUse | null {
  const mark = line[0]?.marks[0];
  const text = textOf(line).trim();
  if (mark?.type === 'strong' || mark?.type === 'emphasis') {
    const words = line.filter(({ marks }) => marks[0] === mark);
    const bold = textOf(words).trim();
    if (isTooLong(bold)) return null;
    const after = readColon(line.slice(words.length));
    const inner = readStampAfter(bold);
    const name = nameIn(after === null && inner.stamp === null ? bold : `${inner.rest}:`);
    const isAlone =
      textOf(line.slice(words.length))
        .slice(after?.length ?? 0)
        .trim() === '';
    const form = mark.type === 'strong' ? 'bold' : 'italic';
    if (name !== null) return { name, form, hasColon: true, isAlone };
    if (form === 'italic' || !(isAlone || isFirst)) return null;
    return { name: bold, form: isAlone ? 'bold-line' : 'bold-turn', hasColon: false, isAlone };
  }
  if (isCapitals(text)) {
    const name = nameIn(text);
    if (name !== null) return { name, form: 'capitals', hasColon: true, isAlone: true };
  }
  const named = readName(line);
  if (named !== null && (isMarked || named.stamp !== null)) {
    return {
      name: named.name,
      form: 'marked',
      hasColon: true,
      isAlone: text.length <= named.length,
    };
  }
  const behind = isTooLong(text) ? { stamp: null, rest: '' } : readStampAfter(text);
  if (behind.stamp !== null && behind.rest !== '') {
    return { name: behind.rest, form: 'marked', hasColon: false, isAlone: true };
  }
  if (named !== null && text.length > named.length) {
    const form = isFirst ? 'turn' : 'later-turn';
    return { name: named.name, form, hasColon: true, isAlone: false };
  }
  if (text === '' || text.length > 60) return null;
  const name = text.replace(/\s*[:：]$/, '');
  const hasColon = name !== text;
  if (isMarked) return hasMore ? { name, form: 'marked', hasColon, isAlone: true } : null;
  return isFirst ? { name, form: 'plain', hasColon, isAlone: true } : null;
}
